import { z } from "zod";
import { BLOCK_KINDS } from "../../article/article";
import { ROLES } from "../../compare/comparison";
import type { Draft, DraftChange, DraftItem } from "../drafts/draft";

/** The changes that bring a draft back to how it stands now, once `changes` were made in it. */
export function undoChanges(draft: Draft, changes: readonly DraftChange[]): readonly DraftChange[] {
  const undone = changes.flatMap((change) => undo(draft, change)).reverse();
  const seen = new Set<string>();
  return undone.filter((change) => {
    const text = JSON.stringify(change);
    return !seen.has(text) && seen.add(text);
  });
}

function undo(draft: Draft, change: DraftChange): readonly DraftChange[] {
  if (change.kind === "title") {
    const story = draft.stories.find(({ key }) => key === change.story);
    return story === undefined ? [] : [{ kind: "title", story: story.key, title: story.title }];
  }
  const item = draft.items.find(({ key }) => key === change.item);
  if (item === undefined) return [];
  if (change.kind === "tag") return undoTag(item, change.first, change.last);
  if (change.kind === "drop") return [{ kind: "keep", item: item.key }];
  if (change.kind === "keep") return [{ kind: "drop", item: item.key }];
  if (change.kind === "describe") return [undoDescription(item, change)];
  return [
    item.placed
      ? { kind: "place", item: item.key, placement: item.placement }
      : { kind: "propose", item: item.key },
  ];
}

/** Lines that a person had tagged get their tag again, the others are left to the text; in as few runs as there are. */
function undoTag(item: DraftItem, first: number, last: number): readonly DraftChange[] {
  const runs: Extract<DraftChange, { readonly kind: "tag" }>[] = [];
  for (const { line, kind, tagged } of item.lines.slice(first - 1, last)) {
    const as = tagged ? kind : null;
    const run = runs.at(-1);
    if (run?.as === as && run.last === line - 1) runs.splice(-1, 1, { ...run, last: line });
    else runs.push({ kind: "tag", item: item.key, first: line, last: line, as });
  }
  return runs;
}

/** What the document says of itself is not something that a person gave. */
function undoDescription(
  item: DraftItem,
  change: Extract<DraftChange, { readonly kind: "describe" }>,
): DraftChange {
  const given = (value: string | null, found: string | null) => (value === found ? null : value);
  return {
    kind: "describe",
    item: item.key,
    ...(change.label === undefined ? {} : { label: item.label }),
    ...(change.role === undefined ? {} : { role: item.role }),
    ...(change.outlet === undefined ? {} : { outlet: given(item.outlet, item.facts.outlet) }),
    ...(change.address === undefined ? {} : { address: given(item.address, item.facts.address) }),
  };
}

const key = z.string().min(1).max(80);
const line = z.number().int().min(1).max(2_000_000);
const text = z.string().max(2_000).nullable();
const kind = z.enum(BLOCK_KINDS);
const role = z.enum(ROLES);
const placement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("source"), story: key }),
  z.strictObject({ kind: z.literal("version"), sourceId: key }),
  z.strictObject({ kind: z.literal("version-of-item"), item: key }),
]);
const changeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tag"),
    item: key,
    first: line,
    last: line,
    as: kind.nullable(),
  }),
  z.strictObject({ kind: z.literal("drop"), item: key }),
  z.strictObject({ kind: z.literal("keep"), item: key }),
  z.strictObject({ kind: z.literal("place"), item: key, placement }),
  z.strictObject({ kind: z.literal("propose"), item: key }),
  z.strictObject({
    kind: z.literal("describe"),
    item: key,
    label: text.exactOptional(),
    role: role.nullable().exactOptional(),
    outlet: text.exactOptional(),
    address: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("title"), story: key, title: text }),
]);

/** It travels in an address; a longer one is not offered. */
const LONGEST = 3_000;

/** Changes as an address or a form field carries them; null where they are too many for that. */
export function writeUndo(changes: readonly DraftChange[]): string | null {
  const text = JSON.stringify(changes);
  return changes.length === 0 || text.length > LONGEST ? null : text;
}

/** Reads what `writeUndo` wrote; null for anything else. */
export function readUndo(text: string | null | undefined): readonly DraftChange[] | null {
  if (!text || text.length > 2 * LONGEST) return null;
  try {
    const read = z.array(changeSchema).min(1).max(200).safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
