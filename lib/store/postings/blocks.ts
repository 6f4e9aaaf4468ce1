import { keyOf, type Posting, posting, textOf } from "./posting";

/**
 * Bytes of a block: eight of them fill a page of the SQLite file, and reading one to find a few postings takes
 * microseconds. Larger ones need fewer rows and more reading.
 */
const BLOCK_BYTES = 980;

/** A posting takes at most so many: two numbers of seven bits a byte. */
const LONGEST_POSTING = 5 + 3;

export interface Block {
  /** The key of its first posting. */
  readonly firstKey: number;
  readonly body: Uint8Array;
}

/** Writes a number of up to 35 bits, seven bits a byte, lowest first; returns the place after it. */
function writeNumber(bytes: Uint8Array, start: number, number: number): number {
  let at = start;
  let rest = number;
  while (rest > 127) {
    bytes[at] = (rest % 128) + 128;
    rest = Math.floor(rest / 128);
    at += 1;
  }
  bytes[at] = rest;
  return at + 1;
}

/**
 * Ascending postings as blocks. Each posting is how much its key is larger than the one before, and its text, or how
 * much that is larger where the key is the same: most take four bytes instead of eight.
 */
export function* encodeBlocks(postings: Iterable<Posting>): Generator<Block> {
  let bytes = new Uint8Array(BLOCK_BYTES);
  let [end, firstKey, key, text] = [0, 0, 0, 0];
  for (const one of postings) {
    if (end + LONGEST_POSTING > BLOCK_BYTES) {
      yield { firstKey, body: bytes.subarray(0, end) };
      bytes = new Uint8Array(BLOCK_BYTES);
      end = 0;
    }
    const [nextKey, nextText] = [keyOf(one), textOf(one)];
    if (end === 0) {
      firstKey = nextKey;
      key = nextKey;
      text = 0;
    }
    end = writeNumber(bytes, end, nextKey - key);
    end = writeNumber(bytes, end, nextKey === key ? nextText - text : nextText);
    key = nextKey;
    text = nextText;
  }
  if (end > 0) yield { firstKey, body: bytes.subarray(0, end) };
}

/**
 * Calls `see` with the key and the text of every posting of a block, in order; with `wanted`, keys in ascending order,
 * of those postings only. Half of a search is spent here, hence the one plain loop.
 */
export function readBlock(
  { firstKey, body }: Block,
  see: (key: number, text: number) => void,
  wanted: readonly number[] | null = null,
): void {
  let [key, text, at, next] = [firstKey, 0, 0, 0];
  let goal = wanted === null ? -1 : (wanted[0] ?? Number.POSITIVE_INFINITY);
  while (at < body.length) {
    let byte = body[at++] ?? 0;
    let step = byte & 127;
    for (let unit = 128; byte > 127; unit *= 128) {
      byte = body[at++] ?? 0;
      step += (byte & 127) * unit;
    }
    byte = body[at++] ?? 0;
    let more = byte & 127;
    for (let unit = 128; byte > 127; unit *= 128) {
      byte = body[at++] ?? 0;
      more += (byte & 127) * unit;
    }
    text = step === 0 ? text + more : more;
    key += step;
    if (wanted === null) see(key, text);
    else {
      while (goal < key) goal = wanted[++next] ?? Number.POSITIVE_INFINITY;
      if (goal === key) see(key, text);
    }
  }
}

/** The postings of blocks, shifted by as many texts as stand before theirs in a larger segment. */
export function blockPostings(blocks: readonly Block[], shift: number): readonly Posting[] {
  const all: Posting[] = [];
  for (const block of blocks) readBlock(block, (key, text) => all.push(posting(key, text + shift)));
  return all;
}

const KEY_BYTES = 8;

/** The first keys of a segment's blocks, in order. */
export function packDirectory(keys: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(keys.length * KEY_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [at, key] of keys.entries()) view.setFloat64(at * KEY_BYTES, key, true);
  return bytes;
}

export function unpackDirectory(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from({ length: bytes.length / KEY_BYTES }, (_, at) =>
    view.getFloat64(at * KEY_BYTES, true),
  );
}

/** The blocks that may hold a key: from the last that begins before it to the last that begins with it. */
export function blocksOf(
  directory: Float64Array,
  key: number,
): { readonly start: number; readonly end: number } {
  const firstAtLeast = (wanted: number): number => {
    let [low, high] = [0, directory.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((directory[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: Math.max(firstAtLeast(key) - 1, 0), end: firstAtLeast(key + 1) };
}
