import type { Signals } from "./signals";
import { WIRE_LIKE } from "./signals";
import type { VersionInput } from "./story-input";

/** Share of the words of `of` that stand in runs of `within`. */
export type ShareOf = (of: string, within: string) => number;

/** 0 for a text as first sent; more for one that says it was sent again, mended or added to. */
export const stateRank = (signals: Signals): number => {
  if (signals.notices.some((notice) => notice.type === "update")) return 2;
  return signals.notices.length > 0 ? 1 : 0;
};

/** A text with less than this share of what the middle one of all says is a flash or a teaser: the others have nothing to be compared with. */
const SUBSTANCE = 1 / 3;

/**
 * The version that the others are compared with: of the agency's own texts the earliest; without one, the version
 * that holds most of the others' words. Only a text in the language in which most are written, where there is such a
 * one, and no mere flash: three Spanish reports are not read against the German one, nor two long ones against
 * "URGENT: bridge closed". Ties go to the file name. `versions` must be sorted by file and not empty.
 */
export function chooseBase(
  versions: readonly VersionInput[],
  signals: ReadonlyMap<string, Signals>,
  shareOf: ShareOf,
): string {
  const fit = ofSubstance(ofMainLanguage(versions));
  const wires = fit.filter((v) => (signals.get(v.file)?.wireness ?? 0) >= WIRE_LIKE);
  const candidates = wires.length > 0 ? wires : fit;
  const ranked = candidates.map((version, index) => {
    const own = signals.get(version.file);
    const held = versions.reduce(
      (sum, other) => sum + (other.file === version.file ? 0 : shareOf(other.file, version.file)),
      0,
    );
    return {
      file: version.file,
      index,
      rank: wires.length > 0 && own ? stateRank(own) : 0,
      held: Math.round(held * 1000),
      wireness: own?.wireness ?? 0,
    };
  });
  ranked.sort(
    (a, b) => a.rank - b.rank || b.held - a.held || b.wireness - a.wireness || a.index - b.index,
  );
  return ranked[0]?.file ?? "";
}

/** The versions in the language of most; all of them where two languages have as many. */
function ofMainLanguage(versions: readonly VersionInput[]): readonly VersionInput[] {
  const groups = new Map<string, VersionInput[]>();
  for (const version of versions) {
    const language = languageOf(version);
    groups.set(language, [...(groups.get(language) ?? []), version]);
  }
  const [first, second] = [...groups.values()].sort((a, b) => b.length - a.length);
  return first === undefined || first.length === second?.length ? versions : first;
}

const languageOf = ({ article }: VersionInput): string =>
  article.language.split("-")[0]?.toLowerCase() ?? "";

function ofSubstance(versions: readonly VersionInput[]): readonly VersionInput[] {
  const lengths = versions.map(lengthOf);
  const middle = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  return versions.filter((_, index) => (lengths[index] ?? 0) >= SUBSTANCE * middle);
}

/** Characters of what a version tells itself. */
const lengthOf = ({ article }: VersionInput): number =>
  article.blocks.reduce(
    (sum, { kind, text }) => sum + (kind === "body" || kind === "turn" ? text.length : 0),
    0,
  );
