import type { ChangeClass } from "./change";
import { type ChangeFeatures, featuresOf } from "./change-features";
import type { Segment } from "./segment";
import type { WordContext } from "./word-context";

/** Words on the longer side above which a change is a rewriting, whatever it mentions. */
const LONG = 16;
/** The same for words that stand on one side only, or features that do. */
const SHORT = 6;

/**
 * The class of a changed segment. What is said of the source comes first, then dates, figures, certainty and names: a
 * change "four sources" to "government officials" touches a figure too, but what changes is who speaks.
 */
export function classifyChange(
  segment: Segment,
  base: WordContext,
  other: WordContext,
): ChangeClass {
  if (segment.kind === "style" || segment.kind === "spelling") return segment.kind;
  const from = featuresOf(base, segment.baseStart, segment.baseEnd);
  const to = featuresOf(other, segment.otherStart, segment.otherEnd);
  const longer = Math.max(from.words, to.words);
  if (longer === 0 || longer > LONG) return "wording";
  return replaced(from, to) ?? (longer <= SHORT ? oneSided(from, to) : null) ?? "wording";
}

const FEATURES = [
  ["sourcing", "sourcing"],
  ["dates", "date"],
  ["numbers", "number"],
  ["certainty", "certainty"],
  ["names", "name"],
] as const;

/** One thing in the place of another of its kind. */
function replaced(from: ChangeFeatures, to: ChangeFeatures): ChangeClass | null {
  for (const [feature, named] of FEATURES) {
    if (from[feature].size === 0 || to[feature].size === 0) continue;
    if (feature === "names" ? !overlaps(from.names, to.names) : differs(from[feature], to[feature]))
      return named;
  }
  return null;
}

/** A figure, a day, a source or a doubt that only one side has. */
function oneSided(from: ChangeFeatures, to: ChangeFeatures): ChangeClass | null {
  for (const [feature, named] of FEATURES) {
    if (feature === "names") continue;
    if (differs(from[feature], to[feature]) && from.rest.size + to.rest.size <= 2) return named;
  }
  return null;
}

const differs = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size !== b.size || [...a].some((value) => !b.has(value));

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((value) => b.has(value));
