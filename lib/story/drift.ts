import type { Block, LineRange } from "../article/article";
import { passagesOf } from "../article/passages";
import type { Comparison, ComparisonRow, Version } from "../compare/comparison";
import { isDriftKind, readSides } from "../compare/drift-markers";
import { type DriftSides, judgeDrift } from "../compare/judge-drift";
import { blockAt, rowText } from "../compare/row-text";
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

function driftOf({ base, other, rows }: Comparison): readonly DriftFinding[] {
  const languages = [base.article.language, other.article.language];
  return rows.flatMap((row) => {
    const changes = joinNeighbours(row).filter((change) => isDriftKind(change.class));
    if (changes.length === 0) return [];
    const sides = {
      ...readSides(rowText(row.base), rowText(row.other), languages),
      rewritten: row.relation === "rewritten",
    };
    return changes.flatMap((change) => driftOfChange(other.file, row, change, sides));
  });
}

function driftOfChange(
  file: string,
  row: ComparisonRow,
  change: TextChange,
  sides: DriftSides,
): readonly DriftFinding[] {
  const kind = change.class;
  const phrases = isDriftKind(kind) ? judgeDrift(change, kind, sides) : null;
  if (!isDriftKind(kind) || phrases === null) return [];
  return [
    {
      class: kind,
      file,
      baseLines: linesAt(row.base, change.base.range.start),
      lines: linesAt(row.other, change.other.range.start),
      ...phrases,
      onlyHere: false,
    },
  ];
}

/**
 * Changes of one class with nothing but punctuation between them are one finding: "two guards [said] , [as they left]"
 * beside "[Lumen reported] , [citing officials]". The text between is the same on both sides.
 */
function joinNeighbours(row: ComparisonRow): readonly TextChange[] {
  const base = rowText(row.base);
  const joined: TextChange[] = [];
  for (const change of row.changes) {
    const last = joined.at(-1);
    const between = last ? base.slice(last.base.range.end, change.base.range.start) : "";
    if (!last || last.class !== change.class || !/^[\s,;:–—-]{0,4}$/u.test(between))
      joined.push(change);
    else joined[joined.length - 1] = join(last, between, change);
  }
  return joined;
}

const join = (first: TextChange, between: string, second: TextChange): TextChange => ({
  class: first.class,
  inQuotation: first.inQuotation || second.inQuotation,
  base: {
    range: { start: first.base.range.start, end: second.base.range.end },
    text: first.base.text + between + second.base.text,
  },
  other: {
    range: { start: first.other.range.start, end: second.other.range.end },
    text: first.other.text + between + second.other.text,
  },
});

const linesAt = (blocks: readonly Block[], offset: number): LineRange | null =>
  blockAt(blocks, offset)?.lines ?? null;

/** Each figure that only one version has, at its first place there. */
function loneFigures(versions: readonly Version[]): readonly DriftFinding[] {
  const vocabulary = createVocabulary();
  const holders = new Map<string, Set<string>>();
  const found = versions.map((version) => {
    const figures = passagesOf(version.article).flatMap((b) =>
      findFigures(b, vocabulary, [version.article.language]),
    );
    for (const { key } of figures)
      holders.set(key, (holders.get(key) ?? new Set()).add(version.file));
    return { file: version.file, figures };
  });
  if (versions.length < 2) return [];
  return found.flatMap(({ file, figures }) => {
    const lone = figures.filter(({ key }) => holders.get(key)?.size === 1);
    return firstOfEach(lone).map(
      ({ text, block, isDate }): DriftFinding => ({
        class: isDate ? "date" : "number",
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

/** Each figure once, and each date once: "May 10 to 16" has two figures that may stand nowhere else. */
const firstOfEach = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(
    (figure, index) =>
      figures.findIndex(
        ({ key, text, isDate }) =>
          key === figure.key || (isDate && figure.isDate && text === figure.text),
      ) === index,
  );
