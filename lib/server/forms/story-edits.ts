import type { Role } from "../../compare/comparison";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoryEdit } from "../edit-story/story-edit";
import { isRole } from "./draft-changes";

/**
 * What the fields and the pressed button of a story's edit page change: only what differs from how the story stands,
 * each as one edit with its own way back. Fields that name nothing in the story are passed over, and so are fields that
 * still hold what the page showed (`was-title` for `title`): what another person changed meanwhile stays. E.g. the page
 * showed the title “Ferry”, another person made it “Boat”, and this form brings “Ferry” with a new note: a new note only.
 */
export function storyEdits(
  story: StoryRecord,
  given: URLSearchParams,
  action: string,
): readonly StoryEdit[] {
  const fields = touchedFields(given);
  const edits: StoryEdit[] = [...storyFields(story, fields)];
  for (const source of story.sources) {
    const described = sourceFields(source, fields);
    if (described !== null) edits.push(described);
  }
  edits.push(...readAction(story, action));
  // Moved last: until then the source is found in this story.
  for (const { id } of story.sources) {
    const to = fields.get(`move-${id}`);
    if (to === "new") edits.push({ kind: "move", sourceId: id, to: { newStory: { title: null } } });
    else if (to?.startsWith("story:"))
      edits.push({ kind: "move", sourceId: id, to: { story: to.slice("story:".length) } });
  }
  return edits;
}

/** The edit that an Undo button names; null where another button was pressed. */
export const undoneEdit = (action: string): string | null =>
  action.startsWith("undo:") ? action.slice("undo:".length) : null;

/** Without the fields that hold what the page showed in them. */
function touchedFields(given: URLSearchParams): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of given) {
    const was = given.get(`was-${name}`);
    if (was === null || plainValue(value) !== plainValue(was)) fields.append(name, value);
  }
  return fields;
}

/** A browser sends CRLF at the ends of lines. */
export const plainValue = (value: string): string => value.replaceAll("\r\n", "\n").trim();

function storyFields(story: StoryRecord, fields: URLSearchParams): readonly StoryEdit[] {
  const edits: StoryEdit[] = [];
  const title = fields.get("title")?.trim();
  const slug = fields.get("slug")?.trim();
  const renamed = title !== undefined && title !== (story.title ?? "");
  const moved = slug !== undefined && slug !== "" && slug !== story.slug;
  if (renamed || moved)
    edits.push({
      kind: "rename",
      title: renamed ? title || null : story.title,
      ...(moved ? { slug } : {}),
    });
  const given = fields.get("note");
  const note = given === null ? undefined : plainValue(given);
  if (note !== undefined && note !== (story.note ?? ""))
    edits.push({ kind: "note", note: note || null });
  const base = fields.get("base");
  if (base !== null && base !== (story.baseSourceId ?? ""))
    edits.push({ kind: "base", sourceId: base || null });
  return edits;
}

function sourceFields(source: SourceRecord, fields: URLSearchParams): StoryEdit | null {
  const given = (name: string): string | undefined => fields.get(`${name}-${source.id}`)?.trim();
  const label = given("label");
  const role = given("role");
  const outlet = given("outlet");
  const address = given("address");
  const changed = {
    ...(differs(label, source.label) ? { label: label || null } : {}),
    ...(isChoice(role) && differs(role, source.role) ? { role: readRole(role) } : {}),
    ...(differs(outlet, source.outlet) ? { outlet: outlet || null } : {}),
    ...(differs(address, source.address) ? { address: address || null } : {}),
  };
  return Object.keys(changed).length === 0
    ? null
    : { kind: "describe", sourceId: source.id, ...changed };
}

const differs = (given: string | undefined, held: string | null): boolean =>
  given !== undefined && given !== (held ?? "");

/** A role or, empty, none; anything else no form of ours sends. */
const isChoice = (text: string | undefined): boolean =>
  text !== undefined && (text === "" || isRole(text));

const readRole = (text: string | undefined): Role | null =>
  text !== undefined && isRole(text) ? text : null;

function readAction(story: StoryRecord, action: string): readonly StoryEdit[] {
  const [verb, id = "", hash = ""] = action.split(":");
  if (verb === "order-by-text") return [{ kind: "order", sourceIds: null }];
  const index = story.sources.findIndex((source) => source.id === id);
  if (index < 0) return [];
  if (verb === "remove") return [{ kind: "remove", sourceId: id }];
  if (verb === "take-back") return [{ kind: "take-back", sourceId: id, hash }];
  if (verb === "up" || verb === "down") return swapped(story, index, verb === "up" ? -1 : 1);
  return [];
}

function swapped(story: StoryRecord, index: number, by: -1 | 1): readonly StoryEdit[] {
  const ids = story.sources.map(({ id }) => id);
  const [one, two] = [ids[index], ids[index + by]];
  if (one === undefined || two === undefined) return [];
  const sourceIds = ids.map((id) => (id === one ? two : id === two ? one : id));
  return [{ kind: "order", sourceIds }];
}
