import type { Version } from "../compare/comparison";

/**
 * A title for a story: the base's headline, else a copy's (it is usually the agency's), else any other version's,
 * else `fallback`.
 */
export function chooseTitle(versions: readonly Version[], base: Version, fallback: string): string {
  const copies = versions.filter((version) => version.role === "copy");
  const titles = [base, ...copies, ...versions].map((version) => version.article.title);
  return titles.find((title) => title !== null && title.trim() !== "")?.trim() ?? fallback;
}
