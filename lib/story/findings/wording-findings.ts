import type { Comparison, ComparisonRow } from "../../compare/comparison";
import { describeChange } from "../../compare/describe-change";
import { namesOf } from "../../compare/findings";
import { isHouseStyle } from "../../compare/importance";
import { blockAt, toArticleRange } from "../../compare/row-text";
import type { TextChange } from "../../diff/change";
import { datelineOf } from "../dateline";
import type { FindingSide, ToldFinding } from "../finding";
import type { Story } from "../story";
import { standsOnly } from "./in-place";
import { pairHref, sideOf } from "./side-of";

/** A paragraph with fewer words in common than this was written anew; then single words that differ tell nothing. */
const NEARLY_THE_SAME = 0.9;

/**
 * Words, spellings and house style that differ in paragraphs which otherwise read the same: what a desk decides once
 * ("defence" / "defense"). What a rewritten paragraph words otherwise is no finding, nor is a mark; words inside a quotation are
 * told among the quotations, a dateline among the credits, typography nowhere.
 */
export const wordingFindings = (story: Story): readonly ToldFinding[] =>
  story.comparisons.flatMap((comparison) =>
    comparison.rows.flatMap((row) =>
      row.changes
        .filter((change) => isTold(change, row) && !isDateline(change, comparison))
        .map((change) => told(story, comparison, row, change)),
    ),
  );

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function isTold(change: TextChange, { relation, similarity }: ComparisonRow): boolean {
  const [one, two] = [hasWords(change.base.text), hasWords(change.other.text)];
  if (relation === "rewritten") return false;
  if (change.class === "spelling" || change.class === "style") return one && two;
  return (
    change.class === "wording" &&
    !change.inQuotation &&
    similarity >= NEARLY_THE_SAME &&
    (one || two)
  );
}

/** What a dateline prints otherwise is told among the credits. */
const isDateline = ({ base, other }: TextChange, comparison: Comparison): boolean => {
  const [one, two] = [comparison.base.article, comparison.other.article].map(datelineOf);
  const isIn = (words: string, dateline: string | null | undefined): boolean =>
    words.trim() !== "" &&
    typeof dateline === "string" &&
    (dateline.startsWith(words.trim()) || words.trim().startsWith(dateline));
  return isIn(base.text, one) || isIn(other.text, two);
};

function told(
  story: Story,
  comparison: Comparison,
  row: ComparisonRow,
  change: TextChange,
): ToldFinding {
  const { base, other } = comparison;
  const there = blockAt(row.base, change.base.range.start);
  const here = blockAt(row.other, change.other.range.start);
  const [one, two] = [change.base.text.trim(), change.other.text.trim()];
  const sides = [
    sideOf(
      base,
      there?.lines ?? null,
      change.base.text,
      toArticleRange(row.base, change.base.range),
    ),
    sideOf(
      other,
      here?.lines ?? null,
      change.other.text,
      toArticleRange(row.other, change.other.range),
    ),
  ] as const;
  return {
    ledger: "wording",
    class: change.class,
    source: other.slug,
    against: base.slug,
    words: [change.base.text, change.other.text],
    differs: [one, two].filter((words) => words !== ""),
    sentence: sentenceOf(comparison, change, sides),
    sides,
    href: pairHref(story, base, other, row.base[0]?.number ?? null),
    pair: one === "" || two === "" ? null : [one, two],
  };
}

/** `House style: “Nov.” in Wire, “Nov” in Copy.`, `“again” stands in Wire, not in Copy: “opened again in May”.` */
function sentenceOf(
  comparison: Comparison,
  change: TextChange,
  [there, here]: readonly [FindingSide, FindingSide],
): string {
  const lead = change.class === "style" ? "House style: " : "Spelling: ";
  if (isHouseStyle(change)) return `${lead}${describeChange(change, namesOf(comparison))}.`;
  if (!hasWords(there.text)) return standsOnly(here, there);
  if (!hasWords(here.text)) return standsOnly(there, here);
  return `${describeChange(change, namesOf(comparison))}.`;
}
