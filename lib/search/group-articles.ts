import type { Article } from "../article/article";
import { judgeKinship } from "./judge-kinship";
import { isKin } from "./kinship";

/**
 * Which articles of a batch belong to one story: groups of indexes, each ascending, in the order of their first
 * article. The order of the batch changes nothing but the order of the groups.
 */
export function groupArticles(articles: readonly Article[]): readonly (readonly number[])[] {
  const group = articles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  for (const [i, one] of articles.entries())
    for (let j = i + 1; j < articles.length; j++) {
      const two = articles[j];
      const [a, b] = [rootOf(i), rootOf(j)];
      if (two !== undefined && a !== b && isKin(judgeKinship(one, two)))
        group[Math.max(a, b)] = Math.min(a, b);
    }
  const members = new Map<number, number[]>();
  articles.forEach((_, index) => {
    const root = rootOf(index);
    members.set(root, [...(members.get(root) ?? []), index]);
  });
  return [...members.values()];
}
