import { DIFF_DELETE, DIFF_EQUAL, diff_match_patch } from "diff-match-patch";
import type { TokenSequence } from "../text/tokenize";
import { anchorWords } from "./anchor-words";
import type { WordDifference, WordEdit } from "./word-edit";

/**
 * Product of the two token counts above which the shortest difference is not looked for. Two paragraphs of 1,000 words
 * that share nothing take 0.2 s; ten times the words take a hundred times as long.
 */
const BOUND = 1_000_000;
const FIRST_SURROGATE = 0xd800;
const UNITS = 0x10000 - 0x800;

/** The words that differ between two token sequences, typography folded. */
export const diffWords = (base: TokenSequence, other: TokenSequence): WordDifference =>
  diffCodes(base.codes, other.codes);

/** The same for plain lists of codes (not negative): the shortest difference, unless the lists are very long. */
export function diffCodes(base: Int32Array, other: Int32Array): WordDifference {
  const shorter = Math.min(base.length, other.length);
  let start = 0;
  while (start < shorter && base[start] === other[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && base[base.length - 1 - tail] === other[other.length - 1 - tail])
    tail += 1;
  const baseEnd = base.length - tail;
  const otherEnd = other.length - tail;
  if (start === baseEnd && start === otherEnd) return { edits: [], precise: true };
  if (start === baseEnd || start === otherEnd || (baseEnd - start === 1 && otherEnd - start === 1))
    return {
      edits: [{ base: { start, end: baseEnd }, other: { start, end: otherEnd } }],
      precise: true,
    };
  const middle = diffMiddle(base.subarray(start, baseEnd), other.subarray(start, otherEnd));
  if (start === 0) return middle;
  return {
    edits: middle.edits.map((edit) => ({
      base: { start: edit.base.start + start, end: edit.base.end + start },
      other: { start: edit.other.start + start, end: edit.other.end + start },
    })),
    precise: middle.precise,
  };
}

function diffMiddle(base: Int32Array, other: Int32Array): WordDifference {
  if (base.length * other.length <= BOUND) {
    const units = asUnits(base, other) ?? numberUnits(base, other);
    if (units !== null) return { edits: shortest(units[0], units[1]), precise: true };
  }
  return { edits: anchorWords(base, other, diffCodes), precise: false };
}

type Pair = readonly [base: string, other: string];

/** Each code as one UTF-16 unit; null where a code would be a surrogate or is too large. */
function asUnits(base: Int32Array, other: Int32Array): Pair | null {
  for (const codes of [base, other])
    for (const code of codes) if (code >= FIRST_SURROGATE) return null;
  return [toText(base), toText(other)];
}

/** The same with codes numbered within this pair; a Map, so that no word is a key by accident. */
function numberUnits(base: Int32Array, other: Int32Array): Pair | null {
  const units = new Map<number, number>();
  const number = (code: number): number => {
    const known = units.get(code);
    if (known !== undefined) return known;
    const unit = units.size < FIRST_SURROGATE ? units.size : units.size + 0x800;
    units.set(code, unit);
    return unit;
  };
  const pair: Pair = [toText(base.map(number)), toText(other.map(number))];
  return units.size <= UNITS ? pair : null;
}

/** Arguments that one call may have on every engine. */
const MOST_ARGUMENTS = 4_096;

function toText(units: Int32Array): string {
  if (units.length <= MOST_ARGUMENTS) return String.fromCharCode(...units);
  return Array.from(units, (unit) => String.fromCharCode(unit)).join("");
}

function shortest(from: string, to: string): readonly WordEdit[] {
  const engine = new diff_match_patch();
  engine.Diff_Timeout = 0;
  const edits: WordEdit[] = [];
  let base = 0;
  let other = 0;
  let baseStart = 0;
  let otherStart = 0;
  const close = () => {
    if (base > baseStart || other > otherStart)
      edits.push({
        base: { start: baseStart, end: base },
        other: { start: otherStart, end: other },
      });
  };
  for (const [operation, text] of engine.diff_main(from, to, false)) {
    if (operation === DIFF_EQUAL) {
      close();
      base += text.length;
      other += text.length;
      baseStart = base;
      otherStart = other;
    } else if (operation === DIFF_DELETE) base += text.length;
    else other += text.length;
  }
  close();
  return edits;
}
