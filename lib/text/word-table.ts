/**
 * Gives every distinct word one small whole number, its code. A word is found by a hash of its code units and compared
 * with the units kept here, so that a known word is never cut out of its text.
 */
export interface WordTable {
  /** The folded word of every code. */
  readonly words: string[];
  readonly index: WordIndex;
}

interface WordIndex {
  /** Code + 1 of the word at every slot; 0 where there is none. The length is a power of two. */
  slots: Int32Array;
  /** Hash of every code. */
  hashes: Int32Array;
  /** Where the units of every code start in `units`; the next one's start ends them. */
  offsets: Int32Array;
  units: Uint16Array;
}

const FIRST_SLOTS = 2048;
const FIRST_UNITS = 4096;

export const createWordTable = (): WordTable => ({
  words: [],
  index: {
    slots: new Int32Array(FIRST_SLOTS),
    hashes: new Int32Array(FIRST_SLOTS / 2),
    offsets: new Int32Array(FIRST_SLOTS / 2 + 1),
    units: new Uint16Array(FIRST_UNITS),
  },
});

/** One step of the hash that the other functions expect: start at 0, feed every unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/**
 * Code of the word whose units are `units[start, end)`; where it is new, `~slot` for `addWord`, a negative number.
 */
export function findWord(
  { index }: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const { slots, hashes, offsets, units: known } = index;
  const mask = slots.length - 1;
  const size = end - start;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const code = (slots[slot] as number) - 1;
    if (code < 0) return ~slot;
    if (hashes[code] === hash) {
      const from = offsets[code] as number;
      if ((offsets[code + 1] as number) - from === size) {
        let k = 0;
        while (k < size && known[from + k] === units[start + k]) k += 1;
        if (k === size) return code;
      }
    }
    slot = (slot + 1) & mask;
  }
}

/** Adds a word that `findWord` did not find (it answered `~slot`); returns its code. */
export function addWord(
  table: WordTable,
  word: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
  slot: number,
): number {
  const { words, index } = table;
  const code = words.length;
  words.push(word);
  const from = index.offsets[code] as number;
  const next = from + end - start;
  if (next > index.units.length) {
    const wider = new Uint16Array(Math.max(next, index.units.length * 4));
    wider.set(index.units);
    index.units = wider;
  }
  for (let k = start; k < end; k++) index.units[from + k - start] = units[k] as number;
  index.offsets[code + 1] = next;
  index.hashes[code] = hash;
  index.slots[slot] = code + 1;
  if (words.length === index.hashes.length) grow(index);
  return code;
}

function grow(index: WordIndex): void {
  const slots = new Int32Array(index.slots.length * 4);
  const hashes = new Int32Array(slots.length / 2);
  const offsets = new Int32Array(slots.length / 2 + 1);
  hashes.set(index.hashes);
  offsets.set(index.offsets);
  const mask = slots.length - 1;
  for (let code = 0; code < index.hashes.length; code++) {
    const hash = hashes[code] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = code + 1;
  }
  index.slots = slots;
  index.hashes = hashes;
  index.offsets = offsets;
}
