import type { BlockKind } from "../article";
import type { Draft, Step } from "../draft";
import { settleKinds } from "../settle-kinds";

/** What a line cannot be that the format puts into the story, and what becomes of it; headings are looked at again. */
const NOT_TOLD: ReadonlySet<BlockKind | null> = new Set<BlockKind | null>([
  "chrome",
  "caption",
  "comment",
  "headline",
]);

/** What a line cannot be that the format puts beside the story. */
const NOT_BESIDE: ReadonlySet<BlockKind | null> = new Set<BlockKind | null>([
  "body",
  "turn",
  "heading",
  "headline",
  "caption",
  "dateline",
  "comment",
]);

/** `comprehensive testing before the event;` is an item of a list, and so is everything short beside headings that are marked. */
function isHeading(draft: Draft, i: number): boolean {
  const text = draft.units[i]?.text ?? "";
  const shape = draft.shapes[i] ?? null;
  if (shape !== null) return shape === "heading" || shape === "title";
  if (draft.given.includes("heading")) return false;
  return !/^\p{Ll}|[;,；，、]$/u.test(text);
}

function settled(draft: Draft, i: number): BlockKind | null {
  const kind = draft.kinds[i] ?? null;
  if (draft.given[i] !== null) return null;
  if (draft.leans[i] === -2) return NOT_BESIDE.has(kind) ? "chrome" : null;
  if (draft.leans[i] !== 2) return null;
  if (kind === "heading" && !isHeading(draft, i)) return "body";
  if (kind === "headline" && draft.shapes[i] === "title") return null;
  return NOT_TOLD.has(kind) ? "body" : null;
}

/**
 * Newsroom formats say which lines are the story (the body of an item) and which are said beside it (a note to editors). Inside the
 * story there are still notices, credits, turns; nothing of it is left out as the furniture of a page.
 * `For more on tolls: 0618 4711` at the end of a page → chrome; in an item's body → body
 */
export const keepTold: Step = {
  name: "keep-told",
  run: (draft) =>
    settleKinds(
      draft,
      draft.units.map((_, i) => settled(draft, i)),
    ),
};
