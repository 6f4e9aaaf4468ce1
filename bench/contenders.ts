import { type ChangeObject, diffWordsWithSpace } from "diff";
import { diff_match_patch } from "diff-match-patch";
import { alignPassages } from "../lib/align/align-passages";
import type { Passage } from "../lib/align/passage";
import { applyChanges } from "../lib/diff/apply-changes";
import type { TextChange } from "../lib/diff/change";
import { compareTexts } from "../lib/diff/compare-texts";
import { createVocabulary, tokenize } from "../lib/text/tokenize";

/** Two versions as lists of paragraphs. */
export interface Pair {
  readonly name: string;
  readonly language: string;
  readonly base: readonly string[];
  readonly other: readonly string[];
}

interface ComparedRow {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly changes: readonly TextChange[];
}

/** Ours: tokens, rows, and the classed changes of every row that has both sides. */
export function compareOurs({ base, other, language }: Pair): readonly ComparedRow[] {
  const vocabulary = createVocabulary();
  const read = (text: string): Passage => ({
    kind: "body",
    text,
    tokens: tokenize(text, vocabulary),
  });
  const left = base.map(read);
  const right = other.map(read);
  return alignPassages(left, right).rows.map((row) => {
    if (row.base.length === 0 || row.other.length === 0) return { ...row, changes: [] };
    const tokensOf = (side: readonly Passage[], indexes: readonly number[]) =>
      indexes.length === 1
        ? (side[indexes[0] as number] as Passage).tokens
        : tokenize(
            joined(
              side.map(({ text }) => text),
              indexes,
            ),
            vocabulary,
          );
    const { changes } = compareTexts(
      tokensOf(left, row.base),
      tokensOf(right, row.other),
      vocabulary,
      [language, language],
    );
    return { ...row, changes };
  });
}

const joined = (paragraphs: readonly string[], indexes: readonly number[]): string =>
  indexes.map((index) => paragraphs[index] as string).join("\n");

/** Every paragraph stands in one row, and applying a row's changes gives its other side byte for byte. */
export function checkOurs({ base, other }: Pair, rows: readonly ComparedRow[]): boolean {
  const seen = (side: "base" | "other") =>
    rows
      .flatMap((row) => row[side])
      .sort((a, b) => a - b)
      .join();
  const all = (paragraphs: readonly string[]) => paragraphs.map((_, i) => i).join();
  return (
    seen("base") === all(base) &&
    seen("other") === all(other) &&
    rows.every(
      (row) =>
        row.base.length === 0 ||
        row.other.length === 0 ||
        applyChanges(joined(base, row.base), row.changes) === joined(other, row.other),
    )
  );
}

export const compareJsdiff = (base: string, other: string): readonly ChangeObject<string>[] =>
  diffWordsWithSpace(base, other);

export const checkJsdiff = (
  base: string,
  other: string,
  parts: readonly ChangeObject<string>[],
): boolean =>
  parts.map(({ added, value }) => (added ? "" : value)).join("") === base &&
  parts.map(({ removed, value }) => (removed ? "" : value)).join("") === other;

type Difference = [operation: number, text: string];

/** diff-match-patch by words, as its documentation does it for lines: every word as one character, no time limit. */
export function compareDmp(base: string, other: string): readonly Difference[] {
  const words: string[] = [];
  const known = new Map<string, number>();
  const encode = (text: string): string => {
    let encoded = "";
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu)) {
      let code = known.get(word);
      if (code === undefined) {
        code = words.length < 0xd800 ? words.length : words.length + 0x800;
        known.set(word, code);
        words.push(word);
      }
      encoded += String.fromCharCode(code);
    }
    return encoded;
  };
  const engine = new diff_match_patch();
  engine.Diff_Timeout = 0;
  return engine.diff_main(encode(base), encode(other), false).map(
    ([operation, codes]): Difference => [
      operation,
      Array.from(codes, (code) => {
        const unit = code.charCodeAt(0);
        return words[unit < 0xd800 ? unit : unit - 0x800] as string;
      }).join(""),
    ],
  );
}

export const checkDmp = (
  base: string,
  other: string,
  differences: readonly Difference[],
): boolean =>
  differences.map(([operation, text]) => (operation > 0 ? "" : text)).join("") === base &&
  differences.map(([operation, text]) => (operation < 0 ? "" : text)).join("") === other;
