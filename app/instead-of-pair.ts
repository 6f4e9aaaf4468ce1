import type { PageProblem, ProblemLink } from "@/components/ui/problem-header";
import { addressOf, type Place } from "@/lib/compare/permalink";
import { loadStory } from "@/lib/server/stories";

type PairPlace = Extract<Place, { readonly kind: "pair" }>;

/** A text of two that may not be shown is named: `Copy: This text was withdrawn.` */
export async function namingText<P extends PageProblem>(
  problem: P | null,
  place: PairPlace,
): Promise<P | null> {
  if (problem === null || !WITHHELD.has(problem.status)) return problem;
  const story = await loadStory(place.story);
  const sources = story.ok ? story.value.sources : [];
  const named = [place.base, place.other]
    .map((name) => name.replace(/\.\d+$/u, ""))
    .map((name) => sources.find((source) => source.name === name && source.withheld !== null));
  const [source] = named.filter((found) => found !== undefined);
  return source === undefined
    ? problem
    : { ...problem, message: `${source.label}: ${problem.message}` };
}

const WITHHELD: ReadonlySet<number> = new Set([403, 410, 451]);

/** The comparisons that there are where an address names a version that is not there: with the version that is, else with the base. */
export async function goodPairs(place: PairPlace): Promise<readonly ProblemLink[]> {
  const found = await loadStory(place.story);
  if (!found.ok) return [];
  const { story } = found.value;
  const known = story.versions.find(({ slug }) => slug === place.base || slug === place.other);
  const base = known ?? story.versions.find(({ file }) => file === story.base);
  const pairs = story.versions.flatMap((other) =>
    base === undefined || other.file === base.file
      ? []
      : [
          {
            href: addressOf({
              kind: "pair",
              story: place.story,
              base: base.slug,
              other: other.slug,
              paragraph: null,
            }),
            text: `${base.label} beside ${other.label}`,
          },
        ],
  );
  return [
    ...pairs,
    { href: addressOf({ kind: "story", story: place.story }), text: `The story: ${story.title}` },
  ];
}
