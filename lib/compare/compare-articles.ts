import { alignPassages } from "../align/align-passages";
import type { AlignedRow, Relation } from "../align/alignment";
import type { Passage } from "../align/passage";
import type { Block } from "../article/article";
import { passagesOf } from "../article/passages";
import type { TextChange } from "../diff/change";
import { compareTexts } from "../diff/compare-texts";
import { isSameLanguage } from "../text/same-language";
import { createVocabulary, tokenize, type Vocabulary } from "../text/tokenize";
import { compareHeadlines } from "./compare-headlines";
import type { Comparison, ComparisonRow, Version } from "./comparison";
import { ENGINE_VERSION } from "./engine-version";
import { describeApproximate } from "./limits";
import { measureReuse } from "./reuse";
import { numberTurns, rowId } from "./row-id";
import { rowText } from "./row-text";

/** Words that are equal but for what cannot be seen (a split word, a turned figure) do not read the same. */
const relationOf = ({ relation }: AlignedRow, changes: readonly TextChange[]): Relation =>
  relation === "same" && changes.some((change) => change.class !== "typography")
    ? "edited"
    : relation;

interface Side {
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}

/**
 * Compares two versions: rows that pair their body paragraphs and interview turns, the changes inside
 * each paired row, and how much of each stands in the other. Pure; cannot fail; the same versions give
 * the same value. What was approximate is said in `limits`.
 */
export function compareArticles(base: Version, other: Version): Comparison {
  const vocabulary = createVocabulary();
  const baseSide = readSide(base, vocabulary);
  const otherSide = readSide(other, vocabulary);
  const languages = [base.article.language, other.article.language] as const;
  const alignment = alignPassages(
    baseSide.passages,
    otherSide.passages,
    isSameLanguage(...languages),
  );
  const limits: string[] = [];
  const turns = { base: numberTurns(baseSide.blocks), other: numberTurns(otherSide.blocks) };

  const rows = alignment.rows.map((aligned): ComparisonRow => {
    const pair = {
      base: pick(baseSide.blocks, aligned.base),
      other: pick(otherSide.blocks, aligned.other),
    };
    const compared = compareRow(aligned, pair, baseSide, otherSide, vocabulary, languages);
    if (!compared.precise) limits.push(describeApproximate(pair.base, pair.other));
    return {
      id: rowId(pair.base, pair.other, turns),
      base: pair.base,
      other: pair.other,
      relation: relationOf(aligned, compared.changes),
      moved: aligned.moved,
      similarity: aligned.similarity,
      changes: compared.changes,
    };
  });

  return {
    engine: ENGINE_VERSION,
    base,
    other,
    related: alignment.related,
    headline: compareHeadlines(base, other, vocabulary),
    rows,
    reuse: measureReuse(base.article, other.article),
    limits,
  };
}

function readSide(version: Version, vocabulary: Vocabulary): Side {
  const blocks = passagesOf(version.article);
  const passages = blocks.map(
    (block): Passage => ({
      kind: block.kind === "turn" ? "turn" : "body",
      text: block.text,
      tokens: tokenize(block.text, vocabulary),
    }),
  );
  return { blocks, passages };
}

function compareRow(
  aligned: AlignedRow,
  pair: { readonly base: readonly Block[]; readonly other: readonly Block[] },
  baseSide: Side,
  otherSide: Side,
  vocabulary: Vocabulary,
  languages: readonly [string, string],
): { readonly changes: readonly TextChange[]; readonly precise: boolean } {
  if (pair.base.length === 0 || pair.other.length === 0) return { changes: [], precise: true };
  const tokensOf = (side: Side, indexes: readonly number[], blocks: readonly Block[]) => {
    const only = indexes.length === 1 ? side.passages[indexes[0] ?? -1] : undefined;
    return only ? only.tokens : tokenize(rowText(blocks), vocabulary);
  };
  const base = tokensOf(baseSide, aligned.base, pair.base);
  const other = tokensOf(otherSide, aligned.other, pair.other);
  if (base.text === other.text) return { changes: [], precise: true };
  return compareTexts(base, other, vocabulary, languages);
}

const pick = (blocks: readonly Block[], indexes: readonly number[]): readonly Block[] =>
  indexes.flatMap((index) => blocks[index] ?? []);
