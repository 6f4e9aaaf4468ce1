import type { ChangeClass } from "./change";
import { type ChangeFeatures, type Counts, featuresOf } from "./change-features";
import { isOneSided, type Segment } from "./segment";
import { isQuotationMark, type WordContext } from "./word-context";

/** Words on the longer side above which a change is a rewriting, whatever it mentions. */
const LONG = 16;
/** The same where only one side has the feature. */
const SHORT = 6;
/** … and has to do with the source: "four people with knowledge of the plan". */
const SHORT_SOURCE = 8;
/** Other words that may change beside a feature before the change is one of wording. */
const MOST_REST = 5;
const MOST_REST_OF_NAMES = 2;

/** Both texts of a row, in which every change of it is seen. */
export interface RowFeatures {
  readonly base: ChangeFeatures;
  readonly other: ChangeFeatures;
}

const FEATURES = [
  ["sourcing", "sourcing"],
  ["dates", "date"],
  ["numbers", "number"],
  ["certainty", "certainty"],
  ["names", "name"],
] as const;

type Feature = (typeof FEATURES)[number][0];

/** Features that a row states once wherever they stand: a year that only moved within the row did not change. */
const PLACELESS: ReadonlySet<Feature> = new Set<Feature>(["dates", "numbers", "names"]);

/**
 * The class of a segment that is not `same`. What is said of the source comes first, then dates, figures, certainty and
 * names: "four sources" for "government officials" touches a figure too, but what changes is who speaks.
 */
export function classifyChange(
  segment: Segment,
  base: WordContext,
  other: WordContext,
  row: () => RowFeatures,
): ChangeClass {
  if (segment.kind === "style" || segment.kind === "spelling") return segment.kind;
  if (isStopBeforeMark(segment, base, other)) return "style";
  const both = !isOneSided(segment);
  const from = featuresOf(base, segment.baseStart, segment.baseEnd, both);
  const to = featuresOf(other, segment.otherStart, segment.otherEnd, both);
  const longer = Math.max(from.words, to.words);
  if (longer === 0 || longer > LONG) return "wording";
  const changed = FEATURES.filter(
    ([feature]) =>
      differs(from[feature], to[feature]) &&
      (!PLACELESS.has(feature) || staysDifferent(from[feature], to[feature], row(), feature)),
  );
  const rest = from.rest + to.rest;
  const replaced = changed.find(
    ([feature]) =>
      from[feature].size > 0 &&
      to[feature].size > 0 &&
      (feature === "names"
        ? rest <= MOST_REST_OF_NAMES && !overlaps(from.names, to.names)
        : rest <= MOST_REST),
  );
  if (replaced !== undefined) return replaced[1];
  if (longer > SHORT_SOURCE || rest > MOST_REST_OF_NAMES) return "wording";
  const stands = changed.find(
    ([feature]) => (longer <= SHORT || feature === "sourcing") && standsAlone(feature, from, to),
  );
  return stands?.[1] ?? "wording";
}

/** What ends a quotation follows from where it stands: `“We open[,→.]” she said` or not said. */
const isStopBeforeMark = (segment: Segment, base: WordContext, other: WordContext): boolean =>
  segment.baseEnd - segment.baseStart === 1 &&
  segment.otherEnd - segment.otherStart === 1 &&
  STOP.has(base.forms.word(base.tokens.codes[segment.baseStart] as number)) &&
  STOP.has(other.forms.word(other.tokens.codes[segment.otherStart] as number)) &&
  isQuotationMark(base, segment.baseEnd) &&
  isQuotationMark(other, segment.otherEnd);

const STOP: ReadonlySet<string> = new Set([",", ".", "،", "、", "。"]);

/**
 * Whether a feature that only one side has makes the class. "in a [second ]term" and "[one of ]the largest" are no figures, "a
 * [possible ]plan to" no doubt.
 */
function standsAlone(feature: Feature, from: ChangeFeatures, to: ChangeFeatures): boolean {
  if (feature === "names") return false;
  if (
    feature === "certainty" &&
    [...from.certainty.keys(), ...to.certainty.keys()].every(isOnlyAgainst)
  )
    return false;
  if (feature === "certainty" && Math.min(from.words, to.words) === 0)
    return Math.max(from.words, to.words) <= SHORT_DOUBT;
  if (feature !== "numbers") return true;
  return [...from.numbers.keys(), ...to.numbers.keys()].some(
    (value) => !ORDINAL.test(value) && value !== "#1",
  );
}

/** "accused" beside "convicted", but not "[fined→charged]" alone. */
const isOnlyAgainst = (group: string): boolean => group.startsWith("&");

const ORDINAL = /^#\d+(?:st|nd|rd|th)$/u;
/** Words of an addition or omission above which a word of doubt in it is part of what it tells. */
const SHORT_DOUBT = 3;

const differs = (a: Counts, b: Counts): boolean =>
  a.size !== b.size || [...a.keys()].some((value) => !b.has(value));

const overlaps = (a: Counts, b: Counts): boolean => [...a.keys()].some((value) => b.has(value));

/** Whether the row as a whole says some value of this change more often on one side. */
function staysDifferent(from: Counts, to: Counts, row: RowFeatures, feature: Feature): boolean {
  const values = new Set([...from.keys(), ...to.keys()]);
  return [...values].some(
    (value) =>
      (from.get(value) ?? 0) !== (to.get(value) ?? 0) &&
      (row.base[feature].get(value) ?? 0) !== (row.other[feature].get(value) ?? 0),
  );
}
