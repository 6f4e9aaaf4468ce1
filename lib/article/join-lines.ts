import type { BlockKind } from "./article";
import type { MarkedLine } from "./marked-text";

/** A line that a field of its own gives: the headline of an item, its byline, its copyright notice. */
export interface FieldLine {
  readonly text: string | null | undefined;
  /** Null: said to editors; a correction may be in it. */
  readonly kind: BlockKind | null;
}

/** As compared: letters and figures only. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** How many of its first lines a text is looked through for a field that it prints itself. */
const FRONT = 8;

const toLine = ({ text, kind }: FieldLine): readonly MarkedLine[] => {
  const words = (text ?? "").split(/\s+/u).filter((word) => word !== "");
  const line = words.join(" ");
  if (!/[^\s\p{Cf}]/u.test(line)) return [];
  return [{ text: line, kind, ...(kind === null ? { lean: -2 as const } : {}) }];
};

/** The line with the kind of the field that says the same. */
const withKind = (line: MarkedLine, fields: readonly MarkedLine[]): MarkedLine => {
  if (line.kind !== null) return line;
  const field = fields.find((other) => bare(other.text) === bare(line.text));
  const { lean: _, ...rest } = line;
  return field?.kind === undefined || field.kind === null ? line : { ...rest, kind: field.kind };
};

/**
 * Fields of an item and its text → lines of one article. A field that the text prints itself is not printed twice; the line
 * in the text gets its kind, where it stands near the text's front or (for the fields after it) anywhere. A text that has a
 * headline of its own keeps that one alone.
 * `headline: "River rises"`, text `"River rises\nThe river rose."` → River rises (headline), The river rose.
 */
export function joinLines(
  before: readonly FieldLine[],
  text: readonly MarkedLine[],
  after: readonly FieldLine[],
): readonly MarkedLine[] {
  const front = before.flatMap(toLine);
  const end = after.flatMap(toLine);
  const printed = new Set(text.map((line) => bare(line.text)));
  const printedFirst = new Set(text.slice(0, FRONT).map((line) => bare(line.text)));
  const given = text.map((line, i) => {
    const marked = i < FRONT ? withKind(line, front) : line;
    return withKind(marked, end);
  });
  const headed = text.some((line) => line.kind === "headline");
  const kept = front.filter(
    (line) => !printedFirst.has(bare(line.text)) && !(headed && line.kind === "headline"),
  );
  const at = given.slice(0, FRONT).findIndex((line) => line.kind === "headline");
  const top = at + 1;
  const apart = given.map((line, i) => (i === top ? { ...line, tight: false } : line));
  return [
    ...apart.slice(0, top),
    ...kept,
    ...apart.slice(top),
    ...end.filter((line) => !printed.has(bare(line.text))),
  ];
}
