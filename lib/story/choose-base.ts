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

/**
 * The version that the others are compared with: of the agency's own texts the earliest; without one, the version
 * that holds most of the others' words. Ties go to the file name. `versions` must be sorted by file and not empty.
 */
export function chooseBase(
  versions: readonly VersionInput[],
  signals: ReadonlyMap<string, Signals>,
  shareOf: ShareOf,
): string {
  const wires = versions.filter((v) => (signals.get(v.file)?.wireness ?? 0) >= WIRE_LIKE);
  const candidates = wires.length > 0 ? wires : versions;
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
