import type { Comparison, ComparisonRow } from "../../compare/comparison";
import { describeChange } from "../../compare/describe-change";
import { namesOf } from "../../compare/findings";
import { isHouseStyle } from "../../compare/importance";
import { blockAt, toArticleRange } from "../../compare/row-text";
import type { TextChange } from "../../diff/change";
import type { ToldFinding } from "../finding";
import type { Story } from "../story";
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
        .filter((change) => isTold(change, row))
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
  const said = describeChange(change, namesOf(comparison));
  const lead = isHouseStyle(change)
    ? `${change.class === "style" ? "House style" : "Spelling"}: `
    : "";
  return {
    ledger: "wording",
    class: change.class,
    source: other.slug,
    against: base.slug,
    words: [change.base.text, change.other.text],
    sentence: `${lead}${said}.`,
    sides: [
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
    ],
    href: pairHref(story, base, other, row.base[0]?.number ?? null),
    pair: one === "" || two === "" ? null : [one, two],
  };
}
