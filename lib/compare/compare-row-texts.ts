import { nameRelation } from "../align/name-relation";
import type { Block } from "../article/article";
import type { TextChange } from "../diff/change";
import { compareTexts } from "../diff/compare-texts";
import { createVocabulary, tokenize } from "../text/tokenize";
import type { ComparisonRow } from "./comparison";
import { rowText } from "./row-text";

/** The changes between the two sides of a row. `languages`: BCP 47 tags of the two articles. */
export function compareRowTexts(
  base: readonly Block[],
  other: readonly Block[],
  languages: readonly [string, string],
): readonly TextChange[] {
  const vocabulary = createVocabulary();
  const [one, two] = [rowText(base), rowText(other)];
  if (one === two) return [];
  return compareTexts(tokenize(one, vocabulary), tokenize(two, vocabulary), vocabulary, languages)
    .changes;
}

/** How two sides that a person put together stand to each other, by the share of characters that no change touches. */
export function relationBetween(
  base: readonly Block[],
  other: readonly Block[],
  changes: readonly TextChange[],
): Pick<ComparisonRow, "relation" | "similarity"> {
  const told = changes.filter((change) => change.class !== "typography");
  if (told.length === 0) return { relation: "same", similarity: 1 };
  const [one, two] = [rowText(base).length, rowText(other).length];
  const kept = one - told.reduce((sum, change) => sum + change.base.text.length, 0);
  const similarity = Math.min(1, Math.max(0, (2 * kept) / Math.max(1, one + two)));
  return { relation: nameRelation(Math.max(0, kept), one, two), similarity };
}
