import type { SubjectMatch } from "./compare-subjects";
import type { Tie } from "./find-ties";
import type { Kinship } from "./kinship";
import type { Term } from "./subject";

/** So many names and figures are enough to recognise a story by. */
const MOST_NAMED = 4;

const percent = (share: number): string =>
  share > 0 && share < 0.01 ? "less than 1%" : `${Math.round(100 * share)}%`;

/** What speaks for a kinship, in plain words: one sentence each, the strongest first. */
export function describeKinship(
  kinship: Omit<Kinship, "evidence">,
  match: SubjectMatch,
  ties: readonly Tie[],
  unspaced: boolean,
): readonly string[] {
  const { kind } = kinship;
  if (kind === "unrelated") return [];
  if (kind === "same") return ["Nothing but the page around it or its typography differs."];
  const subject = describeSubject(match);
  if (kind === "same-story") return subject;
  const nearly = Math.min(kinship.articleInCandidate, kinship.candidateInArticle) >= 0.5;
  return [
    ...describeRuns(kinship, unspaced),
    ...(nearly ? ties.map(({ text }) => text) : []),
    ...(nearly ? [] : subject),
  ];
}

function describeRuns(kinship: Omit<Kinship, "evidence">, unspaced: boolean): readonly string[] {
  const { articleInCandidate, candidateInArticle, longestRun } = kinship;
  if (longestRun === 0) return [];
  const run = unspaced ? "ten characters" : "five words";
  return [
    `${percent(articleInCandidate)} of it stands in the other in runs of ${run} or more, and ${percent(candidateInArticle)} of the other in it; the longest run has ${longestRun} ${unspaced ? "characters" : "words"}.`,
  ];
}

function describeSubject({ shared }: SubjectMatch): readonly string[] {
  const list = (is: (term: Term) => boolean): string =>
    shared
      .filter(is)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_NAMED)
      .map(({ written }) => written)
      .join(", ");
  const names = list(({ kind }) => kind === "name");
  const figures = list(({ kind }) => kind === "figure" || kind === "date");
  const words = list(({ kind }) => kind === "word");
  return [
    ...(names === "" ? [] : [`Both name ${names}.`]),
    ...(figures === "" ? [] : [`Both have ${figures}.`]),
    ...(names === "" && words !== "" ? [`Both speak of ${words}.`] : []),
  ];
}
