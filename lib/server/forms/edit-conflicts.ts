import type { StoryRecord } from "../../store/records";
import { plainValue } from "./story-edits";

/** A field that somebody changed in a form, and that was changed otherwise since the form was loaded. */
export interface EditConflict {
  /** As the form names it: `note`, `label-<id of the source>`. */
  readonly field: string;
  readonly typed: string;
  /** What stands there now; null where the story has no such source any more. */
  readonly now: string | null;
}

/**
 * Fields of a story's edit page that were changed both in the form and, since it was loaded, in the story. A field
 * conflicts with itself only: the page showed the note "One", it reads "Two" by now, the form brings "Three": that is
 * one. The form's new title beside it is none.
 */
export function editConflicts(story: StoryRecord, given: URLSearchParams): readonly EditConflict[] {
  const held = heldFields(story);
  const conflicts: EditConflict[] = [];
  for (const [field, value] of given) {
    const was = given.get(`was-${field}`) ?? (field.startsWith("move-") ? "" : null);
    if (was === null || plainValue(value) === plainValue(was)) continue;
    const now = held.get(field);
    if (now === undefined) conflicts.push({ field, typed: value, now: null });
    else if (![was, value].map(plainValue).includes(plainValue(now)))
      conflicts.push({ field, typed: value, now });
  }
  return conflicts;
}

function heldFields(story: StoryRecord): ReadonlyMap<string, string> {
  const { title, slug, note, baseSourceId, sources } = story;
  return new Map([
    ["title", title ?? ""],
    ["slug", slug],
    ["note", note ?? ""],
    ["base", baseSourceId ?? ""],
    ...sources.flatMap(({ id, label, role, outlet, address }): readonly [string, string][] => [
      [`label-${id}`, label ?? ""],
      [`role-${id}`, role ?? ""],
      [`outlet-${id}`, outlet ?? ""],
      [`address-${id}`, address ?? ""],
      [`move-${id}`, ""],
    ]),
  ]);
}
