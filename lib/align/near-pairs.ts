import type { Pair } from "./exact-pairs";
import type { Passage } from "./passage";

/** Where a word pair stands: in no passage yet, or in more than one. */
const NOWHERE = -1;
const ANYWHERE = -2;

/** Fewer shared word pairs than this are no proof. */
const LEAST_SHARED = 5;
/** Share of its singular word pairs that either passage must find in the other: over a half, so that no third has as many. */
const MOST = 0.5;
/** With so many of them in a third passage one may be merged or split, and wants a closer look. */
const CONTESTED = 3;
/** Slots for each token: two pairs that fall into one slot only lose their vote. */
const SLOTS = 4;

/**
 * Quick pairs for what is nearly a copy: two passes over the tokens, no features. Two neighbouring words are singular
 * when one passage of a side holds them; passages that share most of their singular pairs, and hardly any with a third,
 * belong together. Passages with a partner in `exact` are left out; paragraphs pair with paragraphs, turns with turns.
 */
export function nearPairs(
  base: readonly Passage[],
  other: readonly Passage[],
  exact: readonly Pair[],
): readonly Pair[] {
  const openBase = without(base.length, exact, (pair) => pair.base);
  const openOther = without(other.length, exact, (pair) => pair.other);
  if (openBase.length === 0 || openOther.length === 0) return [];
  const tokens = Math.max(countTokens(base, openBase), countTokens(other, openOther), 1);
  const bits = Math.ceil(Math.log2(SLOTS * tokens));
  const texts = renumber(base, openBase, other, openOther);
  const inBase = findHomes(texts.base, openBase, bits);
  const inOther = findHomes(texts.other, openOther, bits);

  const found: Pair[] = [];
  const contested = new Uint8Array(base.length);
  const votes = new Int32Array(base.length);
  const votesOf = (index: number): number => (index < 0 ? 0 : (votes[index] as number));
  for (const j of openOther) {
    const touched = vote(texts.other[j] as Int32Array, j, inBase.homes, inOther.homes, bits, votes);
    let best = NOWHERE;
    for (const i of touched) if (votesOf(i) > votesOf(best)) best = i;
    const shared = votesOf(best);
    const near =
      shared >= LEAST_SHARED &&
      shared > MOST * (inBase.counts[best] as number) &&
      shared > MOST * (inOther.counts[j] as number) &&
      base[best]?.kind === other[j]?.kind &&
      touched.every((i) => i === best || votesOf(i) < CONTESTED);
    if (near) found.push({ base: best, other: j });
    for (const i of touched) {
      if (votesOf(i) >= CONTESTED && !(near && i === best)) contested[i] = 1;
      votes[i] = 0;
    }
  }
  return found.filter((pair) => contested[pair.base] === 0).sort((a, b) => a.base - b.base);
}

function without(
  count: number,
  exact: readonly Pair[],
  side: (pair: Pair) => number,
): readonly number[] {
  const closed = new Uint8Array(count);
  for (const pair of exact) closed[side(pair)] = 1;
  const open: number[] = [];
  for (let index = 0; index < count; index++) if (closed[index] === 0) open.push(index);
  return open;
}

const countTokens = (passages: readonly Passage[], open: readonly number[]): number =>
  open.reduce((sum, index) => sum + (passages[index] as Passage).tokens.length, 0);

/**
 * Codes of the open passages, numbered anew in the order of their first use: which word pairs fall into one slot must
 * not depend on which text was tokenised first.
 */
function renumber(
  base: readonly Passage[],
  openBase: readonly number[],
  other: readonly Passage[],
  openOther: readonly number[],
) {
  const size = Math.max(highestCode(base, openBase), highestCode(other, openOther)) + 1;
  const numbers = new Int32Array(size);
  let next = 1;
  const read = (passages: readonly Passage[], open: readonly number[]): Int32Array[] => {
    const texts: Int32Array[] = [];
    for (const index of open)
      texts[index] = (passages[index] as Passage).tokens.codes.map((code) => {
        if (numbers[code] === 0) numbers[code] = next++;
        return numbers[code] as number;
      });
    return texts;
  };
  return { base: read(base, openBase), other: read(other, openOther) };
}

function highestCode(passages: readonly Passage[], open: readonly number[]): number {
  let highest = 0;
  for (const index of open)
    for (const code of (passages[index] as Passage).tokens.codes)
      if (code > highest) highest = code;
  return highest;
}

/** Slot of two neighbouring token codes (Knuth's multiplicative hash). */
const slotOf = (before: number, code: number, bits: number): number =>
  Math.imul(Math.imul(before, 0x9e3779b1) + code, 0x85ebca6b) >>> (32 - bits);

/** The one passage that holds each word pair, and how many each passage holds alone. */
function findHomes(texts: readonly Int32Array[], open: readonly number[], bits: number) {
  const homes = new Int32Array(2 ** bits).fill(NOWHERE);
  const counts = new Int32Array(texts.length);
  for (const index of open) {
    const codes = texts[index] as Int32Array;
    for (let t = 1; t < codes.length; t++) {
      const slot = slotOf(codes[t - 1] as number, codes[t] as number, bits);
      const home = homes[slot] as number;
      if (home === NOWHERE) {
        homes[slot] = index;
        counts[index] = (counts[index] as number) + 1;
      } else if (home >= 0 && home !== index) {
        homes[slot] = ANYWHERE;
        counts[home] = (counts[home] as number) - 1;
      }
    }
  }
  return { homes, counts };
}

/** Counts the singular word pairs that one other passage shares with each base passage; returns those with any. */
function vote(
  codes: Int32Array,
  index: number,
  inBase: Int32Array,
  inOther: Int32Array,
  bits: number,
  votes: Int32Array,
): readonly number[] {
  const touched: number[] = [];
  for (let t = 1; t < codes.length; t++) {
    const slot = slotOf(codes[t - 1] as number, codes[t] as number, bits);
    if (inOther[slot] !== index) continue;
    inOther[slot] = ANYWHERE; // each pair votes once
    const home = inBase[slot] as number;
    if (home < 0) continue;
    if (votes[home] === 0) touched.push(home);
    votes[home] = (votes[home] as number) + 1;
  }
  return touched;
}
