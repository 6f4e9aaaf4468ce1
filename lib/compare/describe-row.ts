import type { Block } from "../article/article";
import type { TextChange } from "../diff/change";
import type { ComparisonRow } from "./comparison";
import { namesAgencyOnce } from "./dateline-credit";
import { describeKind, type SideNames } from "./describe-change";
import { importanceOf, isHouseStyle, kindOfChange } from "./importance";

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const paragraphs = (count: number): string =>
  `${inWords(count)} ${count === 1 ? "paragraph" : "paragraphs"}`;

/**
 * The blocks of a side by name: "paragraph 3", "paragraphs 3 and 4", "paragraphs 3 to 9", "a turn of Ada Lund",
 * "17 turns". Empty for no blocks.
 */
export function describeBlocks(blocks: readonly Block[]): string {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return "";
  if (first.number === null) {
    if (blocks.length > 1) return `${inWords(blocks.length)} turns`;
    return first.speaker === null ? "a turn" : `a turn of ${first.speaker}`;
  }
  const numbers = blocks.flatMap((block) => block.number ?? []);
  if (numbers.length === 1) return `paragraph ${first.number}`;
  const together = last.number === first.number + numbers.length - 1;
  if (together && numbers.length > 2) return `paragraphs ${first.number} to ${last.number}`;
  return `paragraphs ${numbers.slice(0, -1).join(", ")} and ${last.number}`;
}

/** How the two sides of a row differ in shape: "two paragraphs became one"; null for one to one and one-sided rows. */
export function describeShape(row: Pick<ComparisonRow, "base" | "other">): string | null {
  const { base, other } = row;
  if (base.length === 0 || other.length === 0) return null;
  if (base.length === 1 && other.length === 1) return null;
  return `${paragraphs(base.length)} became ${inWords(other.length)}`;
}

/** The findings of a row in plain words, the most important first: `["reads differently inside a quotation", "moved"]`. */
export function describeRow(row: ComparisonRow, names: SideNames): readonly string[] {
  if (row.relation === "added") return [`only in ${names.other}`];
  if (row.relation === "dropped") return [`only in ${names.base}`];
  const shape = describeShape(row);
  return [
    describeWords(row, names),
    ...(shape === null ? [] : [shape]),
    ...(row.moved ? [`moved to ${describeBlocks(row.other)}`] : []),
  ];
}

/** Of a dateline that names an agency on one side only. */
export const AGENCY_IN_DATELINE = "only one dateline names the agency";

function describeWords(row: ComparisonRow, { agencies = [] }: SideNames): string {
  if (row.changes.length === 0) return "identical";
  if (row.relation === "same")
    return row.changes.some(({ settled }) => settled)
      ? "house style by the desk’s rule alone"
      : "same words, typography differs";
  const ordered = [...row.changes].sort((a, b) => importanceOf(a) - importanceOf(b));
  const first = ordered[0];
  if (!first) return "identical";
  if (row.relation === "rewritten") {
    return first.inQuotation && !isHouseStyle(first)
      ? "rewritten, and reads differently inside a quotation"
      : "rewritten";
  }
  const isCredit = (change: TextChange): boolean => namesAgencyOnce(agencies, row, change);
  return isHouseStyle(first) && row.changes.some(isCredit)
    ? AGENCY_IN_DATELINE
    : describeKind(kindOfChange(first));
}

/** How many changes of a row are more than house style. */
const countChanges = (row: ComparisonRow): number =>
  row.changes.filter((change) => !isHouseStyle(change)).length;

/** The heading of a row: "Paragraph 11: reads differently inside a quotation, 2 changes". */
export function titleOfRow(row: ComparisonRow, names: SideNames): string {
  const place = describeBlocks(row.base.length > 0 ? row.base : row.other);
  const count = countChanges(row);
  const changes = count === 0 ? "" : `, ${count} ${count === 1 ? "change" : "changes"}`;
  const title = `${place}: ${describeRow(row, names).join(", ")}${changes}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
