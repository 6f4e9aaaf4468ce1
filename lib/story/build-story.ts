import { applyPairings } from "../compare/apply-pairings";
import { compareArticles } from "../compare/compare-articles";
import type { Comparison, Version } from "../compare/comparison";
import { ENGINE_VERSION } from "../compare/engine-version";
import type { Day } from "./calendar-day";
import { checkComments } from "./comment-checks";
import { type Comparer, createComparer } from "./comparer";
import { completeReuse } from "./complete-reuse";
import { checkCorrections } from "./corrections";
import { checkCredit } from "./credit";
import { dayOfVersion } from "./day-of-version";
import { findDescent } from "./descent";
import { describeVersions } from "./describe-versions";
import { findDrift } from "./drift";
import { earlierStates } from "./earlier-states";
import { findStoryBase } from "./find-story-base";
import { knownPeople } from "./known-people";
import { findLeftOut } from "./left-out";
import { orderVersions } from "./order-versions";
import { findPassageSources } from "./passage-sources";
import { followQuotations } from "./quotations";
import { findSpokenRuns } from "./spoken-runs";
import type { Story } from "./story";
import type { StoryInput, VersionInput } from "./story-input";
import { chooseTitle } from "./title";

/**
 * Builds everything that is known about a story from its versions: base, order, roles and labels (inferred from the
 * texts where they are not given), comparisons from the base, and the ledgers. At least one version is needed.
 * The order of `versions` changes nothing unless `ordered` says that it was chosen.
 */
export function buildStory(input: StoryInput): Story {
  const { inputs, reuse, signals, shareOf, baseFile } = findStoryBase(input);
  const drafted = inputs.map(draft);
  const base = drafted.find((version) => version.file === baseFile) ?? drafted[0];
  if (!base) throw new Error("a story needs a version");
  const compareDrafts = createComparer(withPairings(input));
  const described = describeVersions({
    base,
    drafts: drafted,
    inputs,
    signals,
    shareOf,
    compare: compareDrafts,
  });
  const versions = input.ordered
    ? described
    : orderVersions(described, base.file, signals, shareOf);

  const compare = relabel(compareDrafts, drafted, versions);
  const finalBase = versions.find((version) => version.file === base.file) ?? base;
  const others = versions.filter((version) => version.file !== base.file);
  const comparisons = others.map((other) => compare(finalBase, other));
  const earlier = earlierStates(input.earlier ?? [], versions);
  const known = knownPeople(versions.flatMap((v) => v.article.blocks.map((block) => block.text)));
  const quotations = followQuotations([finalBase, ...others], compare, known);
  const corrections = checkCorrections(versions, compare, earlier);
  return {
    slug: input.slug,
    title: input.title ?? chooseTitle(versions, finalBase, input.name ?? input.slug),
    engine: ENGINE_VERSION,
    base: finalBase.file,
    versions,
    earlier,
    ...(input.pairings === undefined ? {} : { pairings: input.pairings }),
    comparisons,
    reuse: completeReuse(versions, [finalBase, ...others], reuse, compare),
    corrections,
    quotations,
    ...findDrift(versions, comparisons, known, daysOf(inputs)),
    credit: checkCredit(comparisons),
    leftOut: findLeftOut(finalBase, comparisons, quotations, known),
    spokenRuns: findSpokenRuns(finalBase, others),
    descent: findDescent({
      versions,
      base: finalBase,
      comparisons,
      corrections,
      earlier,
      compare,
    }),
    passageSources: findPassageSources([finalBase, ...others], finalBase.file, compare),
    commentChecks: checkComments(versions),
  };
}

/** Compares two versions as people paired their paragraphs, where they did. */
function withPairings({ compare, pairings = [] }: StoryInput): Comparer | undefined {
  if (pairings.length === 0) return compare;
  return (base, other) =>
    applyPairings((compare ?? compareArticles)(base, other), pairings).comparison;
}

/** The days of the versions by file, as far as they are known. */
const daysOf = (inputs: readonly VersionInput[]): ReadonlyMap<string, Day | null> =>
  new Map(
    inputs.map(({ file, article, published }) => [file, dayOfVersion(article, published ?? null)]),
  );

const draft = (input: VersionInput): Version => ({
  file: input.file,
  slug: input.slug,
  label: input.label ?? input.file,
  role: input.role ?? "unknown",
  article: input.article,
});

/** Comparisons are made with drafts, whose labels are not final; the words do not depend on labels. */
function relabel(
  compare: Comparer,
  drafts: readonly Version[],
  versions: readonly Version[],
): Comparer {
  const draftOf = (version: Version): Version =>
    drafts.find((candidate) => candidate.file === version.file) ?? version;
  const finalOf = (version: Version): Version =>
    versions.find((candidate) => candidate.file === version.file) ?? version;
  return (base, other): Comparison => ({
    ...compare(draftOf(base), draftOf(other)),
    base: finalOf(base),
    other: finalOf(other),
  });
}
