import type { Article } from "../article/article";
import { readDate } from "../article/read-date";
import { type Day, dayOf, fullDateIn } from "./calendar-day";

/**
 * The day of a version: when it was published, where that is known; else the one full date that the page prints above
 * the first paragraph. Null where nothing tells it.
 */
export function dayOfVersion(article: Article, published: string | null): Day | null {
  const stated = published === null ? null : readDate(published);
  if (stated !== null) {
    const [year, month, day] = stated.slice(0, 10).split("-").map(Number);
    return dayOf(year ?? 0, month ?? 0, day ?? 0);
  }
  const first = article.blocks.findIndex(({ kind }) => kind === "body");
  const days = article.blocks
    .slice(0, Math.max(0, first))
    .filter(({ kind }) => kind === "dateline" || kind === "byline" || kind === "chrome")
    .flatMap(({ text }) => text.split("\n").flatMap((line) => fullDateIn(line) ?? []));
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}
