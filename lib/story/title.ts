import type { Version } from "../compare/comparison";

/**
 * A title for a story: the base's headline, else a copy's (it is usually the agency's), else any other version's, else
 * the beginning of the base, else `fallback`.
 */
export function chooseTitle(versions: readonly Version[], base: Version, fallback: string): string {
  const copies = versions.filter((version) => version.role === "copy");
  const headlines = [base, ...copies, ...versions].map(headlineOf);
  const titles = [...headlines, base.article.title];
  return titles.find((title) => title !== null && title.trim() !== "")?.trim() ?? fallback;
}

/** Only a headline that stands in the text: an article without one may still have a title made from its first words. */
export const headlineOf = ({ article }: Pick<Version, "article">): string | null =>
  article.blocks.some((block) => block.kind === "headline") ? article.title : null;
