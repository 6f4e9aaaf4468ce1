import {
  type BareComparison,
  dressComparison,
  undressComparison,
} from "../../compare/bare-comparison";
import { compareArticles } from "../../compare/compare-articles";
import type { Comparison, Version } from "../../compare/comparison";
import { ENGINE_VERSION } from "../../compare/engine-version";
import type { Store } from "../../store/store";
import { createLru } from "./lru";

/** A version with the key of its text (see kept-texts). */
export interface KeyedVersion {
  readonly version: Version;
  readonly key: string;
}

/** Comparisons by the two texts and the engine: from memory, else from the store's table, else made anew. */
export interface KeptComparisons {
  readonly compare: (base: KeyedVersion, other: KeyedVersion) => Promise<Comparison>;
  /** The same without waiting for the table. */
  readonly compareNow: (base: KeyedVersion, other: KeyedVersion) => Comparison;
  /** Brings pairs of texts from the table into memory, where they are kept there. */
  readonly recall: (pairs: readonly TextPair[]) => Promise<void>;
}

/** Keys of two texts. */
export type TextPair = readonly [base: string, other: string];

/** In rows and changes: 4,000 comparisons of 50 rows with as many changes, some 80 MB. */
const BOUND = 400_000;

/**
 * Texts that are shorter together, in UTF-16 units, are compared about as fast as the table is asked: 2 ms for two
 * reports of 250 words.
 */
const SHORT = 3_000;

export function createKeptComparisons(
  store: Pick<Store, "readCached" | "keepCached">,
): KeptComparisons {
  const memory = createLru<BareComparison>(BOUND);
  const remember = (key: string, bare: BareComparison): void =>
    memory.set(
      key,
      bare,
      bare.rows.reduce((sum, row) => sum + 1 + row.changes.length, 10),
    );

  const fromMemory = (base: KeyedVersion, other: KeyedVersion): Comparison | null => {
    const bare = memory.get(keyOf([base.key, other.key]));
    return bare === undefined ? null : dressComparison(bare, base.version, other.version);
  };
  const recall = async (pair: TextPair): Promise<void> => {
    const key = keyOf(pair);
    if (memory.get(key) !== undefined) return;
    const bare = parseBare(await store.readCached("comparison", key));
    if (bare !== null) remember(key, bare);
  };
  const makeAnew = (base: KeyedVersion, other: KeyedVersion): Comparison => {
    const comparison = compareArticles(base.version, other.version);
    const key = keyOf([base.key, other.key]);
    const bare = undressComparison(comparison);
    remember(key, bare);
    if (!isShort(base, other))
      store.keepCached("comparison", key, JSON.stringify(bare)).catch(() => undefined);
    return comparison;
  };

  return {
    compare: async (base, other) => {
      const known = fromMemory(base, other);
      if (known !== null) return known;
      if (!isShort(base, other)) await recall([base.key, other.key]);
      return fromMemory(base, other) ?? makeAnew(base, other);
    },
    compareNow: (base, other) => fromMemory(base, other) ?? makeAnew(base, other),
    recall: async (pairs) => {
      await Promise.all(pairs.map(recall));
    },
  };
}

const keyOf = ([base, other]: TextPair): string => `${ENGINE_VERSION}:${base}:${other}`;

const isShort = (base: KeyedVersion, other: KeyedVersion): boolean =>
  base.version.article.text.length + other.version.article.text.length < SHORT;

/** What the table keeps is our own JSON; whatever else stands there is as good as nothing. */
function parseBare(text: string | null): BareComparison | null {
  if (text === null) return null;
  try {
    const bare = JSON.parse(text) as BareComparison;
    return bare.engine === ENGINE_VERSION && bare.rows.every(isRow) ? bare : null;
  } catch {
    return null;
  }
}

const isRow = (row: BareComparison["rows"][number]): boolean =>
  [row.base, row.other, row.changes].every(Array.isArray);
