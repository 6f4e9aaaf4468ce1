import type { Article } from "../article/article";
import { findTies, type KinshipContext } from "./find-ties";
import { judgeKinship } from "./judge-kinship";

/**
 * Whether everything speaks for a text being a later state of another, from the same house: nearly the same words, and the
 * same outlet, identifier, address or page around both, with nothing that parts them. `"Mill turns"` by Lumen and
 * `"REFILE-Mill turns"` by Lumen with a notice are two states; the same report under another paper's head is that paper's
 * text, whatever headline and byline it keeps. Of two states the one without the other's notice of a correction is earlier.
 */
export function isLaterState(
  article: Article,
  earlier: Article,
  context: KinshipContext = {},
): boolean {
  if (judgeKinship(article, earlier, context).kind !== "version") return false;
  const ties = findTies(article, earlier, context);
  if (!ties.some(({ house }) => house) || ties.some(({ strength }) => strength < 0)) return false;
  const own = new Set(article.notices.map(({ type }) => type));
  return earlier.notices.every(({ type }) => own.has(type));
}
