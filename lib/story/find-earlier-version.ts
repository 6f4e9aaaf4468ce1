import type { Notice } from "../article/article";
import type { Version } from "../compare/comparison";
import type { Comparer } from "./comparer";
import { isAgencys } from "./is-agencys";
import { carriesNotice } from "./notice-carried";
import type { EarlierVersion } from "./story";

/** Share of its paragraphs that stand in the later text; an agency rewrites a running story, and keeps a corrected one. */
const SAME_AGENCY = 0.3;
const ANY = 0.8;

/**
 * The text that a notice speaks of: the newest earlier state of its source that does not carry the notice; without one, a
 * text of the same agency in the story that has fewer notices: the wire as it first ran. Null where neither is there.
 */
export function findEarlierVersion(
  version: Version,
  notice: Notice,
  versions: readonly Version[],
  earlier: readonly EarlierVersion[],
  compare: Comparer,
): Version | null {
  const states = earlier
    .filter(({ of }) => of === version.file)
    .map((state) => state.version)
    .reverse();
  if (states.length > 0)
    return states.find(({ article }) => !carriesNotice(article, notice)) ?? null;
  const { agency, notices } = version.article;
  if (!isAgencys(version)) return null;
  const ranked = versions
    .filter(
      (candidate) =>
        candidate.file !== version.file &&
        isAgencys(candidate) &&
        candidate.article.notices.length < notices.length &&
        !carriesNotice(candidate.article, notice),
    )
    .map((candidate) => {
      const { rows } = compare(candidate, version);
      const carried = rows.filter((row) => row.relation === "same" || row.relation === "edited");
      const own = rows.filter((row) => row.base.length > 0);
      const share = own.length === 0 ? 0 : carried.length / own.length;
      const enough = agency !== null && candidate.article.agency === agency ? SAME_AGENCY : ANY;
      return { candidate, share: share >= enough ? share : 0 };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return ranked[0]?.candidate ?? null;
}
