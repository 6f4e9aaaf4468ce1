/**
 * Gives every distinct word one small whole number, its code. The table finds a token by a hash of its code units, so that a known token is never cut out of its text.
 */
export interface WordTable {
  /** The folded token of every code. */
  readonly words: string[];
  readonly index: { slots: Int32Array; hashes: Int32Array };
}

const FIRST_SLOTS = 2048;

export const createWordTable = (): WordTable => ({
  words: [],
  index: { slots: new Int32Array(FIRST_SLOTS), hashes: new Int32Array(FIRST_SLOTS / 2) },
});

const APOSTROPHE = 39;
const HYPHEN = 45;

/** Folds one code unit inside a word: every apostrophe to `'`, every hyphen to `-`. */
export const foldUnit = (unit: number): number => {
  if (unit < 128) return unit === 34 || unit === 96 ? APOSTROPHE : unit;
  if (unit < 0x2010) return unit === 0xab || unit === 0xbb || unit === 0xb4 ? APOSTROPHE : unit;
  if (unit <= 0x2013 || unit === 0x2212) return HYPHEN;
  if ((unit >= 0x2018 && unit <= 0x201f) || unit === 0x2032 || unit === 0x2039 || unit === 0x203a)
    return APOSTROPHE;
  return unit;
};

/** One step of the hash that `internSlice` expects: start at 0, feed every folded unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** Code of `text.slice(start, end)` folded unit by unit; `hash` was made with `hashStep` over the folded units. */
export function internSlice(
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  const { words, index } = table;
  const mask = index.slots.length - 1;
  const size = end - start;
  let at = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const code = (index.slots[at] as number) - 1;
    if (code < 0) break;
    if (index.hashes[code] === hash) {
      const word = words[code] as string;
      if (word.length === size && foldsTo(text, start, word)) return code;
    }
    at = (at + 1) & mask;
  }
  return add(table, foldSlice(text, start, end), hash, at);
}

/** Code of a folded token given as text. */
export function internWord(table: WordTable, word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, foldUnit(word.charCodeAt(i)));
  return internSlice(table, word, 0, word.length, hash);
}

function foldsTo(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = text.charCodeAt(start + i);
    const wanted = word.charCodeAt(i);
    if (unit !== wanted && foldUnit(unit) !== wanted) return false;
  }
  return true;
}

function foldSlice(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (foldUnit(unit) !== unit)
      return Array.from({ length: raw.length }, (_, k) =>
        String.fromCharCode(foldUnit(raw.charCodeAt(k))),
      ).join("");
  }
  return raw;
}

function add(table: WordTable, word: string, hash: number, at: number): number {
  const { words, index } = table;
  const code = words.length;
  words.push(word);
  index.hashes[code] = hash;
  index.slots[at] = code + 1;
  if (words.length === index.hashes.length) grow(table);
  return code;
}

function grow({ index }: WordTable): void {
  const slots = new Int32Array(index.slots.length * 4);
  const hashes = new Int32Array(slots.length / 2);
  hashes.set(index.hashes);
  const mask = slots.length - 1;
  for (let code = 0; code < index.hashes.length; code++) {
    const hash = index.hashes[code] as number;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = code + 1;
  }
  index.slots = slots;
  index.hashes = hashes;
}
