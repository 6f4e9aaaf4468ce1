import type { Block, LineRange } from "../../article/article";
import type { Version } from "../../compare/comparison";
import { addressOf } from "../../compare/permalink";
import type { Range } from "../../text/range";
import type { Evidence } from "../evidence";
import type { FindingSide } from "../finding";
import type { Story } from "../story";

/** The block of a version in which a line stands; body paragraphs and turns first, for a line may also be quoted elsewhere. */
export const blockAtLine = (version: Version, lines: LineRange): Block | undefined =>
  version.article.blocks.find(({ lines: [first, last] }) => first <= lines[0] && lines[0] <= last);

/**
 * Words of a version as a side of a finding: `text`, else the text of the block in which the lines stand. `place`: where
 * they stand in the version's text; without it they are looked for in that block.
 */
export function sideOf(
  version: Version,
  lines: LineRange | null,
  text: string | null = null,
  place: Range | null | undefined = null,
): FindingSide {
  const block = lines === null ? undefined : blockAtLine(version, lines);
  const words = text ?? block?.text ?? "";
  const isThere = (range: Range): boolean =>
    version.article.text.slice(range.start, range.end) === words;
  const range = place && isThere(place) ? place : findIn(block, words);
  return {
    source: version.slug,
    label: version.label,
    version: version.article.version,
    paragraph: block?.number ?? null,
    lines,
    text: words,
    range,
    context: block === undefined || range === null ? null : contextOf(block, range),
  };
}

/** Words that evidence names, as a side of a finding. */
export const sideOfEvidence = (version: Version, evidence: Evidence): FindingSide =>
  sideOf(version, evidence.lines, wordsAt(version, evidence), evidence.range);

/** Of a text that is cut to excerpts, what its block still holds of them. */
function wordsAt(version: Version, { lines, range }: Evidence): string {
  const { text } = version.article;
  if (text !== "") return text.slice(range.start, range.end);
  const block = blockAtLine(version, lines);
  return block === undefined
    ? ""
    : block.text.slice(Math.max(0, range.start - block.span.start), range.end - block.span.start);
}

/** Enough on either side to know the sentence. */
const AROUND = 140;

/** `the alliance and in dealing with`, "in" → `the alliance and ` and ` dealing with`. */
function contextOf({ text, span }: Block, range: Range): FindingSide["context"] {
  const [start, end] = [range.start - span.start, range.end - span.start];
  if (start < 0 || end > text.length || (start === 0 && end === text.length)) return null;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const cut = before.length <= AROUND ? 0 : before.indexOf(" ", before.length - AROUND) + 1;
  const rest = after.length <= AROUND ? after.length : after.lastIndexOf(" ", AROUND);
  return {
    before: before.length <= AROUND ? before : `… ${before.slice(cut || -AROUND)}`,
    after: after.length <= AROUND ? after : `${after.slice(0, rest > 0 ? rest : AROUND)} …`,
  };
}

/** Where words stand in a block; null where it does not have them, or has them twice. */
function findIn(block: Block | undefined, words: string): Range | null {
  if (block === undefined || words === "") return null;
  const at = block.text.indexOf(words);
  if (at < 0 || block.text.indexOf(words, at + 1) >= 0) return null;
  const start = block.span.start + at;
  return { start, end: start + words.length };
}

/** The address of two versions side by side, at a base paragraph where one is given. */
export const pairHref = (
  story: Story,
  base: Version,
  other: Version,
  paragraph: number | null = null,
): string =>
  addressOf({ kind: "pair", story: story.slug, base: base.slug, other: other.slug, paragraph });

export const versionOf = (story: Story, file: string): Version | undefined =>
  story.versions.find((version) => version.file === file);

/** `one, two and three`. */
export const joinWords = (words: readonly string[]): string =>
  [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" and ");
