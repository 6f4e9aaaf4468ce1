import type { Block, LineRange } from "../article/article";
import { passagesOf } from "../article/passages";
import type { Comparison, ComparisonRow, Version } from "../compare/comparison";
import { blockAt } from "../compare/row-text";
import type { TextChange } from "../diff/change";
import { createVocabulary } from "../text/tokenize";
import { type Figure, findFigures } from "./figures";
import type { DriftFinding } from "./story";

/**
 * Numbers, dates, names, sourcing and certainty that differ inside aligned passages, version by version in reading
 * order, then the figures that stand in one version alone.
 */
export function findDrift(
  versions: readonly Version[],
  comparisons: readonly Comparison[],
): readonly DriftFinding[] {
  return [...comparisons.flatMap(driftOf), ...loneFigures(versions)];
}

const driftOf = (comparison: Comparison): readonly DriftFinding[] =>
  comparison.rows.flatMap((row) =>
    row.changes.flatMap((change) => driftOfChange(comparison.other.file, row, change)),
  );

function driftOfChange(
  file: string,
  row: ComparisonRow,
  change: TextChange,
): readonly DriftFinding[] {
  const kind = change.class;
  switch (kind) {
    case "number":
    case "date":
    case "name":
    case "sourcing":
    case "certainty":
      return [
        {
          class: kind,
          file,
          baseLines: linesAt(row.base, change.base.range.start),
          lines: linesAt(row.other, change.other.range.start),
          base: change.base.text,
          other: change.other.text,
          onlyHere: false,
        },
      ];
    default:
      return [];
  }
}

const linesAt = (blocks: readonly Block[], offset: number): LineRange | null =>
  blockAt(blocks, offset)?.lines ?? null;

/** Each figure that only one version has, at its first place there. */
function loneFigures(versions: readonly Version[]): readonly DriftFinding[] {
  const vocabulary = createVocabulary();
  const holders = new Map<string, Set<string>>();
  const found = versions.map((version) => {
    const figures = passagesOf(version.article).flatMap((b) => findFigures(b, vocabulary));
    for (const { key } of figures)
      holders.set(key, (holders.get(key) ?? new Set()).add(version.file));
    return { file: version.file, figures };
  });
  if (versions.length < 2) return [];
  return found.flatMap(({ file, figures }) => {
    const lone = figures.filter(({ key }) => holders.get(key)?.size === 1);
    return firstOfEach(lone).map(
      ({ text, block, isYear }): DriftFinding => ({
        class: isYear ? "date" : "number",
        file,
        baseLines: null,
        lines: block.lines,
        base: "",
        other: text,
        onlyHere: true,
      }),
    );
  });
}

const firstOfEach = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter((figure, index) => figures.findIndex(({ key }) => key === figure.key) === index);
