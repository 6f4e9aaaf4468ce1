import type { Comparison, Version } from "../compare/comparison";
import { isDriftKind, readSides } from "../compare/drift-markers";
import { type DriftSides, judgeDrift } from "../compare/judge-drift";
import type { TextChange } from "../diff/change";
import type { Day } from "./calendar-day";
import { isLateOrEarly, isOneTime, withDays } from "./drift-days";
import type { DriftFinding } from "./drift-finding";
import { areEqualNumbers, areOneNumber, wholeFigures } from "./equal-numbers";
import { joinNeighbours } from "./join-neighbours";
import { loneFigures } from "./lone-figures";
import { loneNames } from "./lone-names";
import { readNumbers } from "./number-values";
import { intentionsInRow } from "./row-certainty";
import { doubtInRow } from "./row-doubt";
import { figuresInRow, type SameAmount } from "./row-figures";
import { touch } from "./row-reading";
import { findingInRow, pairsOf, type RowPair, type RowSide } from "./row-sides";
import { sourcingInRow } from "./row-sourcing";
import { speakersInRow } from "./row-speakers";
import { statementsInRow } from "./row-statements";
import { isSameCertainty } from "./same-certainty";
import type { KnownNames } from "./speaker";

/** What differs, and what only seems to. */
export interface Drift {
  readonly drift: readonly DriftFinding[];
  /** The same amount in another unit, in aligned passages: "5 miles" / "8 km". No drift, and told as such. */
  readonly sameAmounts: readonly DriftFinding[];
}

/**
 * Numbers, dates, names, sourcing and certainty that differ inside aligned passages, version by version in reading
 * order, then the figures and names that stand in one version alone. `days`: of the versions by file, where they are
 * known; they tell that "Thursday" and "7 November" are one day, and what the words of a difference mean.
 */
export function findDrift(
  versions: readonly Version[],
  comparisons: readonly Comparison[],
  known: KnownNames,
  days: ReadonlyMap<string, Day | null> = new Map(),
): Drift {
  const read = comparisons.map((comparison) => driftOf(comparison, known));
  const inRows = read.flatMap(({ drift }, index) => {
    const comparison = comparisons[index];
    return comparison === undefined
      ? []
      : drift
          .map((finding) => withDays(finding, comparison, days))
          .filter((finding) => !isOneTime(finding));
  });
  const baseFile = comparisons[0]?.base.file;
  const isTold = (lone: DriftFinding): boolean =>
    inRows.some(
      ({ file, lines, baseLines, base, other }) =>
        (file === lone.file && lines?.[0] === lone.lines?.[0] && other.includes(lone.other)) ||
        (baseFile === lone.file && baseLines?.[0] === lone.lines?.[0] && base.includes(lone.other)),
    );
  const alone = [...loneFigures(versions), ...loneNames(versions, known)];
  return {
    drift: [...inRows, ...alone.filter((lone) => !isTold(lone))],
    sameAmounts: read.flatMap(({ sameAmounts }) => sameAmounts),
  };
}

function driftOf(comparison: Comparison, known: KnownNames): Drift {
  const rows = pairsOf(comparison).map((pair): Drift => {
    const { row, languages } = pair;
    const sides = {
      ...readSides(withoutHead(pair.base), withoutHead(pair.other), languages),
      rewritten: row.relation === "rewritten",
    };
    const figures = figuresInRow(pair);
    const statements = statementsInRow(pair);
    const told = joinNeighbours(row)
      .filter((change) => isDriftKind(change.class) && !isConverted(pair, change, figures.same))
      .filter((change) => !statements.isSame(change))
      .flatMap((change) => driftOfChange(pair, change, sides))
      .filter((finding) => !statements.tells(finding));
    const inRow = [
      ...figures.differing.filter((one) => !statements.tells(one)),
      ...speakersInRow(pair),
      ...statements.differing,
      ...sourcingInRow(pair, comparison.other, known).filter((one) => !statements.tells(one)),
      ...[...intentionsInRow(pair), ...doubtInRow(pair)].filter(() =>
        told.every((one) => one.class !== "certainty"),
      ),
    ];
    const whole = pairDegrees(told).map(
      (one) => inRow.find((more) => holdsWhole(more, one)) ?? one,
    );
    const more = inRow.filter((finding) => !whole.some((one) => overlaps(one, finding)));
    return { drift: [...whole, ...more], sameAmounts: figures.same.map(({ finding }) => finding) };
  });
  return {
    drift: rows.flatMap(({ drift }) => drift),
    sameAmounts: rows.flatMap(({ sameAmounts }) => sameAmounts),
  };
}

/** One word of doubt on each side of a row, at different places: "may close", "will [certainly] close" are one difference. */
function pairDegrees(told: readonly DriftFinding[]): readonly DriftFinding[] {
  const degrees = told.filter(({ class: kind }) => kind === "certainty");
  const [lost, ...moreLost] = degrees.filter(({ other }) => other === "");
  const [added, ...moreAdded] = degrees.filter(({ base }) => base === "");
  if (!lost || !added || moreLost.length + moreAdded.length > 0) return told;
  const both: DriftFinding = {
    ...lost,
    other: added.other,
    lines: added.lines,
    evidence: { base: lost.evidence.base, other: added.evidence.other },
  };
  return told.flatMap((one) => (one === lost ? both : one === added ? [] : one));
}

/** Whether all figures of a change are amounts that stand on the other side in another unit. */
function isConverted(pair: RowPair, change: TextChange, same: readonly SameAmount[]): boolean {
  if (change.class !== "number" || same.length === 0) return false;
  const isCovered = (side: "base" | "other"): boolean => {
    const { start, end } = change[side].range;
    return readNumbers(pair[side].text.slice(start, end), pair.languages).every((figure) =>
      same.some(
        ({ ranges }) =>
          ranges[side].start <= start + figure.start && start + figure.start < ranges[side].end,
      ),
    );
  };
  return isCovered("base") && isCovered("other");
}

/** "according to the Harbour Board" beside "according to", on the only side that says it; "5 miles" beside "5". */
const holdsWhole = (more: DriftFinding, told: DriftFinding): boolean =>
  more.class === told.class &&
  told.base + told.other !== "" &&
  (more.class === "sourcing"
    ? (told.base === "" ? more.base === "" : more.base.startsWith(told.base)) &&
      (told.other === "" ? more.other === "" : more.other.startsWith(told.other))
    : more.class === "number" &&
      told.base !== "" &&
      told.other !== "" &&
      ((more.base.includes(told.base) && more.other.includes(told.other)) ||
        (isOneFigure(told.base) && isOneFigure(told.other) && touchBoth(more, told))));

const isOneFigure = (text: string): boolean =>
  text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)?.length === 1;

const touchBoth = (one: DriftFinding, two: DriftFinding): boolean =>
  (["base", "other"] as const).every((side) => {
    const [first, second] = [one.evidence[side], two.evidence[side]];
    return first !== null && second !== null && touch(first.range, second.range);
  });

/** The text with its dateline blanked: the agency it names is not what the passage rests on. */
const withoutHead = ({ text, from }: RowSide): string => " ".repeat(from) + text.slice(from);

/** Two findings of one kind about the same words. */
const overlaps = (told: DriftFinding, more: DriftFinding): boolean =>
  told.class === more.class && (shares(told.base, more.base) || shares(told.other, more.other));

const shares = (one: string, two: string): boolean =>
  one !== "" &&
  two !== "" &&
  (one.includes(two) || two.includes(one) || lastWord(one) === lastWord(two));

const lastWord = (text: string): string => text.split(/\s+/u).at(-1) ?? text;

function driftOfChange(
  pair: RowPair,
  change: TextChange,
  sides: DriftSides,
): readonly DriftFinding[] {
  const kind = change.class;
  const phrases = isDriftKind(kind) ? judgeDrift(change, kind, sides) : null;
  if (!isDriftKind(kind) || phrases === null) return [];
  if (kind === "sourcing" && isPlainSaying(phrases.base) && isPlainSaying(phrases.other)) return [];
  if (kind === "date" && phrases.base === "" && isLateOrEarly(phrases.other, pair.base.text))
    return [];
  if (kind === "date" && phrases.other === "" && isLateOrEarly(phrases.base, pair.other.text))
    return [];
  if (kind === "certainty" && isSameCertainty(pair, change, phrases)) return [];
  if (kind === "number" && areEqualNumbers(phrases, pair.languages)) return [];
  if (kind === "number" && areOneNumber(pair, change)) return [];
  const figures = kind === "number" ? wholeFigures(pair, change) : null;
  if (figures !== null) return [findingInRow(pair, kind, "drift-change", figures)];
  const found = findingInRow(pair, kind, "drift-change", {
    base: change.base.range,
    other: change.other.range,
  });
  return [{ ...found, ...phrases }];
}

/** Ways of saying "said" that differ in nothing else: "according to" / "said", "قال" / "أفاد". */
const PLAIN_SAYING = new Set(
  `said|says|say|told|stated|added|according to|noted|dijo|dice|declaró|afirmó|afirma|señaló|señala|indicó|según|explicó|sagte|sagt|
  erklärte|nach angaben von|nach angaben der|laut|dit|a dit|déclaré|a déclaré|selon|affirmé|a affirmé|indiqué|قال|وقال|قالت|
  d'après|d’après|de acuerdo con|de acordo com|conforme|segundo|secondo|stando a|volgens|aldus|enligt|nach auskunft|zufolge|بحسب|حسب|
  وفقا|وفق|によると|によれば|وقالت|أفاد|وأفاد|أفادت|وأفادت|أوضح|وأوضح|ذكر|ذكرت|述べた|話した|語った|言った|disse|afirmou|ha detto`
    .split("|")
    .map((phrase) => phrase.trim()),
);
const isPlainSaying = (phrase: string): boolean => PLAIN_SAYING.has(phrase.trim().toLowerCase());
