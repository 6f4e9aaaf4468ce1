import type { Article, BlockKind } from "../article/article";
import type { SourceFacts } from "../article/source-facts";
import { foldTypography } from "../text/normalize";

/** Something that says whether two nearly equal texts are states of one source or the texts of two outlets. */
export interface Tie {
  /** From 1 on, one source is likely; below 0 it speaks for two. */
  readonly strength: number;
  /** Plain words. */
  readonly text: string;
  /** True where it says that one house published both; an agency's headline and credits go with its report to others. */
  readonly house?: true;
}

/** What is known of two texts beside their words. */
export interface KinshipContext {
  readonly articleFacts?: SourceFacts;
  readonly candidateFacts?: SourceFacts;
}

/** Fewer lines around an article say nothing about its site. */
const FEWEST_LINES = 3;
/** A shorter headline ends many others: "Live". */
const SHORTEST_HEADLINE = 12;

/** What ties an article to a candidate as one source's, or parts them, the strongest first. */
export function findTies(
  article: Article,
  candidate: Article,
  { articleFacts, candidateFacts }: KinshipContext,
): readonly Tie[] {
  const ties = [
    ...tiesOfFacts(articleFacts, candidateFacts),
    ...tieOfHeadlines(article.title, candidate.title),
    ...tieOfCredits(article, candidate),
    ...tieOfFurniture(article, candidate),
    ...tieOfNotices(article, candidate),
  ];
  return ties.sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength));
}

function tiesOfFacts(one?: SourceFacts, two?: SourceFacts): readonly Tie[] {
  if (one === undefined || two === undefined) return [];
  if (one.uri !== null && one.uri === two.uri)
    return [{ strength: 2, text: "It has the same identifier.", house: true }];
  if (
    (one.evolvedFrom !== null && one.evolvedFrom === two.uri) ||
    (two.evolvedFrom !== null && two.evolvedFrom === one.uri)
  )
    return [{ strength: 2, text: "One names the other as what it was made from.", house: true }];
  if (one.address !== null && one.address === two.address)
    return [{ strength: 2, text: "It has the same address.", house: true }];
  if (one.outlet !== null && two.outlet !== null)
    return isSame(one.outlet, two.outlet)
      ? [{ strength: 0.5, text: `Both are from ${one.outlet}.`, house: true }]
      : [{ strength: -2, text: `One is from ${one.outlet}, the other from ${two.outlet}.` }];
  return [];
}

const isSame = (one: string, two: string): boolean =>
  foldTypography(one).toLowerCase() === foldTypography(two).toLowerCase();

/** Agencies put the kind of a later state before its headline: "REFILE-Mill turns" beside "Mill turns". */
function tieOfHeadlines(one: string | null, two: string | null): readonly Tie[] {
  if (one === null || two === null) return [];
  const [short, long] = [one, two]
    .map((title) => foldTypography(title).toLowerCase())
    .sort((a, b) => a.length - b.length) as [string, string];
  if (short === long) return [{ strength: 0.5, text: "They have the same headline." }];
  return short.length >= SHORTEST_HEADLINE && long.endsWith(short)
    ? [{ strength: 0.5, text: "They have the same headline after a mark at its beginning." }]
    : [];
}

const linesOf = (article: Article, kind: BlockKind): readonly string[] =>
  article.blocks
    .filter((block) => block.kind === kind)
    .flatMap(({ text }) => foldTypography(text).split("\n"));

function tieOfCredits(one: Article, two: Article): readonly Tie[] {
  const [first, second] = [linesOf(one, "credit"), linesOf(two, "credit")];
  return first.length > 0 && first.join("\n") === second.join("\n")
    ? [{ strength: 0.5, text: "They have the same credits." }]
    : [];
}

/** Menus and notes of one site stand around all its articles. */
function tieOfFurniture(one: Article, two: Article): readonly Tie[] {
  const [first, second] = [linesOf(one, "chrome"), linesOf(two, "chrome")];
  const fewer = Math.min(first.length, second.length);
  if (fewer < FEWEST_LINES) return [];
  const known = new Set(first);
  const shared = second.filter((line) => known.has(line)).length;
  if (2 * shared >= fewer)
    return [{ strength: 1, text: "The same lines stand around both on their pages.", house: true }];
  return shared === 0 ? [{ strength: -1, text: "Other lines stand around each on its page." }] : [];
}

const STATES: Readonly<Record<string, string>> = {
  refile: "a refile",
  correction: "a correction",
  update: "an update",
  clarification: "a clarification",
  withdrawal: "a withdrawal",
};

function tieOfNotices(one: Article, two: Article): readonly Tie[] {
  const [first, second] = [one, two].map(({ notices }) => notices.map(({ type }) => type));
  const only = [...(first ?? []), ...(second ?? [])].find(
    (type) => first?.includes(type) !== second?.includes(type),
  );
  return only === undefined
    ? []
    : [{ strength: 0.5, text: `Only one carries a notice of ${STATES[only] ?? "a change"}.` }];
}
