/** Phrases by their first word, the longest first; every phrase carries one value. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly words: readonly string[];
  readonly value: string;
}

export interface PhraseMatch {
  /** Words that the phrase takes. */
  readonly length: number;
  readonly value: string;
}

export function createPhraseTable(
  phrases: Iterable<readonly [words: readonly string[], value: string]>,
): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const [words, value] of phrases) {
    const first = words[0];
    if (first === undefined) continue;
    const known = table.get(first);
    if (known === undefined) table.set(first, [{ words, value }]);
    else known.push({ words, value });
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that starts at word `at`; `wordAt` answers undefined past the end. */
export function matchPhrase(
  table: PhraseTable,
  at: number,
  wordAt: (i: number) => string | undefined,
): PhraseMatch | null {
  const first = wordAt(at);
  const known = first === undefined ? undefined : table.get(first);
  if (known === undefined) return null;
  for (const { words, value } of known) {
    let k = 1;
    while (k < words.length && wordAt(at + k) === words[k]) k += 1;
    if (k === words.length) return { length: k, value };
  }
  return null;
}
