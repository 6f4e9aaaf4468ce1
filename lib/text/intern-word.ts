import { addWord, findWord, hashStep, type WordTable } from "./word-table";

const APOSTROPHE = 39;
const HYPHEN = 45;

let scratch = new Uint16Array(64);

/** Folds one code unit inside a word: every apostrophe to `'`, every hyphen to `-`. */
const foldUnit = (unit: number): number => {
  if (unit < 128) return unit === 34 || unit === 96 ? APOSTROPHE : unit;
  if (unit < 0x2010) return unit === 0xab || unit === 0xbb || unit === 0xb4 ? APOSTROPHE : unit;
  if (unit <= 0x2013 || unit === 0x2212) return HYPHEN;
  if ((unit >= 0x2018 && unit <= 0x201f) || unit === 0x2032 || unit === 0x2039 || unit === 0x203a)
    return APOSTROPHE;
  return unit;
};

/** Code of `text.slice(start, end)`, folded unit by unit. */
export function internSlice(table: WordTable, text: string, start: number, end: number): number {
  const size = end - start;
  if (size > scratch.length) scratch = new Uint16Array(size * 2);
  let hash = 0;
  let folds = false;
  for (let k = 0; k < size; k++) {
    const unit = text.charCodeAt(start + k);
    const folded = foldUnit(unit);
    folds ||= folded !== unit;
    scratch[k] = folded;
    hash = hashStep(hash, folded);
  }
  const found = findWord(table, scratch, 0, size, hash);
  if (found >= 0) return found;
  const word = folds ? foldedText(size) : text.slice(start, end);
  return addWord(table, word, scratch, 0, size, hash, ~found);
}

/** Code of a folded token given as text. */
export const internWord = (table: WordTable, word: string): number =>
  internSlice(table, word, 0, word.length);

const foldedText = (size: number): string => {
  let text = "";
  for (let k = 0; k < size; k++) text += String.fromCharCode(scratch[k] as number);
  return text;
};
