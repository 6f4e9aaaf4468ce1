import type { Article } from "../article/article";
import type { SourceFacts } from "../article/source-facts";
import { judgeKinship } from "./judge-kinship";
import { isKin } from "./kinship";

/** A text of a batch, with what its document says of itself where that is known. */
export interface GroupedText {
  readonly article: Article;
  readonly facts?: Pick<SourceFacts, "uri" | "evolvedFrom">;
}

/**
 * Which texts of a batch belong to one story, because they tell of one event or their documents' identifiers say so: groups
 * of indexes, each ascending, in the order of their first text. The order of the batch changes nothing but the order of the
 * groups. Takes time by the square of the number of texts.
 */
export function groupArticles(texts: readonly GroupedText[]): readonly (readonly number[])[] {
  const group = texts.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  for (const [i, one] of texts.entries())
    for (let j = i + 1; j < texts.length; j++) {
      const two = texts[j];
      const [a, b] = [rootOf(i), rootOf(j)];
      if (two !== undefined && a !== b && belongTogether(one, two))
        group[Math.max(a, b)] = Math.min(a, b);
    }
  const members = new Map<number, number[]>();
  texts.forEach((_, index) => {
    const root = rootOf(index);
    members.set(root, [...(members.get(root) ?? []), index]);
  });
  return [...members.values()];
}

const belongTogether = (one: GroupedText, two: GroupedText): boolean =>
  sharesIdentifier(one.facts, two.facts) || isKin(judgeKinship(one.article, two.article));

/** True where documents' identifiers make one the later state of the other. */
export const sharesIdentifier = (one: GroupedText["facts"], two: GroupedText["facts"]): boolean => {
  if (one === undefined || two === undefined) return false;
  const follows = (later: typeof one, earlier: typeof one): boolean =>
    later.evolvedFrom !== null && later.evolvedFrom === earlier.uri;
  return (one.uri !== null && one.uri === two.uri) || follows(one, two) || follows(two, one);
};
