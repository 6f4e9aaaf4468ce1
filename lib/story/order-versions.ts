import type { Role, Version } from "../compare/comparison";
import { type ShareOf, stateRank } from "./choose-base";
import type { Signals } from "./signals";

/** From the agency's own texts to those that share least with them. */
const ROLE_ORDER: readonly Role[] = [
  "wire",
  "refiled",
  "corrected",
  "copy",
  "rewrite",
  "interview",
  "expanded",
  "unknown",
  "independent",
];

/** The agency's texts as they followed each other, then copies, rewrites and independent reports, those that carry most of the base first. */
export function orderVersions(
  versions: readonly Version[],
  baseFile: string,
  signals: ReadonlyMap<string, Signals>,
  shareOf: ShareOf,
): readonly Version[] {
  const keys = new Map(
    versions.map((version) => {
      const own = signals.get(version.file);
      const isWire = ROLE_ORDER.indexOf(version.role) < 3;
      const share = Math.round(shareOf(baseFile, version.file) * 1000);
      return [
        version.file,
        [
          version.file === baseFile ? 0 : 1,
          isWire ? 0 : 1 + groupOf(version.role),
          isWire && own ? stateRank(own) : 0,
          -share,
        ],
      ] as const;
    }),
  );
  return [...versions].sort((a, b) => {
    const one = keys.get(a.file) ?? [];
    const two = keys.get(b.file) ?? [];
    for (const [index, key] of one.entries()) {
      const difference = key - (two[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.file < b.file ? -1 : 1;
  });
}

/** Copies, then everything that rewrites, then the independent reports. */
const groupOf = (role: Role): number => (role === "copy" ? 0 : role === "independent" ? 2 : 1);
