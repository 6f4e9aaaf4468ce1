import type { BlockKind } from "../article";
import { type Draft, type Step, unitAt, withKinds } from "../draft";
import { furnitureScore } from "../furniture-score";
import type { Unit } from "../measure-unit";

/** Titles in a box are short; a paragraph under its heading is not. */
const LONGEST_TITLE = 16;
const LONGEST_LABEL = 7;
/** Only where nearly all paragraphs stand between blank lines does a run of lines without one say anything. */
const APART = 0.8;
const LEAST_PARAGRAPHS = 3;
const MARKED = /^[▼▽▲▶►→»›＞>■◆●★☆※]/u;
const COLON = /[:：]/u;
const LIST = /^(?:[•▪◦‣·*‧○–—-]|\d{1,2}[.)、])\s*\S/u;

/** A title or label: short, and no sentence; a question to the reader may be one. */
const isTitle = (unit: Unit): boolean =>
  unit.words <= LONGEST_TITLE &&
  (!unit.ends || /[?？؟!！…]$/u.test(unit.text)) &&
  !/[,;،、:：”»」』"]$/u.test(unit.text) &&
  !LIST.test(unit.text);

/** Two lines may be a heading of two lines: only a mark, a label or a question makes them a box. */
const isBox = (block: readonly Unit[]): boolean => {
  const [label, second] = block;
  if (label === undefined || second === undefined || !block.every(isTitle)) return false;
  if (label.ends || label.words > LONGEST_LABEL || COLON.test(label.text)) return false;
  if (block.slice(1).every((unit) => COLON.test(unit.text))) return false;
  return (
    block.length >= 3 ||
    MARKED.test(label.text) ||
    furnitureScore(label) >= 1 ||
    /[?？؟]$/u.test(second.text)
  );
};

const isParagraph = (draft: Draft, i: number): boolean =>
  draft.kinds[i] === "body" && unitAt(draft, i).prose;

/** Units between two blank lines, as runs of indexes. */
function blocksOf(draft: Draft): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  draft.units.forEach((unit, i) => {
    const open = blocks.at(-1);
    if (open === undefined || unit.blankBefore) blocks.push([i]);
    else open.push(i);
  });
  return blocks;
}

/**
 * Boxes between the paragraphs: a label and titles in one block, where paragraphs and headings stand alone.
 * ```
 * The heron came back.            ← paragraph
 *
 * From the archive                ← label
 * How herons learn to wait        ← titles: all three belong to the page
 * Test: which bird are you?
 *
 * It stayed until noon.
 * ```
 */
export const markBoxes: Step = {
  name: "mark-boxes",
  run: (draft) => {
    const paragraphs = draft.units.flatMap((_, i) => (isParagraph(draft, i) ? [i] : []));
    const apart = paragraphs.filter(
      (i) => unitAt(draft, i).blankBefore && unitAt(draft, i).blankAfter,
    );
    if (paragraphs.length < LEAST_PARAGRAPHS || apart.length < paragraphs.length * APART)
      return draft;
    const first = paragraphs[0] as number;
    const last = paragraphs.at(-1) as number;
    const changes = new Map<number, BlockKind>();
    for (const block of blocksOf(draft)) {
      const inside = block.every((i) => i > first && i <= last);
      const marked = block.some(
        (i) => draft.leans[i] === 1 && ["item", "paragraph"].includes(draft.shapes[i] ?? ""),
      );
      const open = block.every((i) =>
        ["heading", "body", "chrome", null].includes(draft.kinds[i] ?? null),
      );
      const telling =
        block.some((i) => draft.kinds[i] === "heading") ||
        (draft.kinds[block[0] as number] === "chrome" &&
          furnitureScore(unitAt(draft, block[0] as number)) >= 2);
      if (inside && open && !marked && telling && isBox(block.map((i) => unitAt(draft, i))))
        for (const i of block) changes.set(i, "chrome");
    }
    return withKinds(draft, changes);
  },
};
