import type { Version } from "../compare/comparison";
import type { Comparer } from "./comparer";
import type { Measured } from "./find-story-base";
import type { ReuseCell } from "./story";
import { shareWords } from "./word-shares";

/** The cells of the matrix in the order of the versions, with every word told: verbatim, rewritten or new. */
export function completeReuse(
  versions: readonly Version[],
  /** The same in the order in which pairs are compared elsewhere, so that none is compared twice. */
  compared: readonly Version[],
  measured: readonly Measured[],
  compare: Comparer,
): readonly ReuseCell[] {
  const shares = new Map<string, ReuseCell["byWord"]>();
  const keyOf = (of: string, within: string): string => JSON.stringify([of, within]);
  compared.forEach((one, index) => {
    for (const two of compared.slice(index + 1)) {
      const { base, other } = shareWords(compare(one, two));
      shares.set(keyOf(one.file, two.file), base);
      shares.set(keyOf(two.file, one.file), other);
    }
  });
  return versions.flatMap((of) =>
    versions.flatMap((within) => {
      const cell = measured.find((c) => c.of === of.file && c.in === within.file);
      const byWord = shares.get(keyOf(of.file, within.file));
      return cell && byWord ? { ...cell, byWord } : [];
    }),
  );
}
