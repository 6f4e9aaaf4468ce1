const MARKS = /\p{Script=Inherited}/gu;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]/gu;
const NUMBER = /\p{N}/u;
const ARABIC = /\p{Script=Arabic}/u;
const HANGUL = /\p{Script=Hangul}/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const PLAIN = /^[a-z0-9]*$/;

/** Letters kept of a word: "announced", "announcement" → "annou". A shorter stem joins strangers, a longer one parts relatives. */
const STEM_LENGTH = 5;
const PLURAL = ["s"];
const ENDINGS = ["ing", "ed", "er", "en", "em", "e", "a", "o", "n"];
const ARABIC_PREFIXES = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل"];
const ARABIC_ENDINGS = ["ات", "ون", "ين", "ان", "ها", "هم", "يه", "ه", "ي"];

/** True for words of scripts that put no spaces between words: there, pairs of characters serve as words. */
export const isUnspaced = (word: string): boolean =>
  word.charCodeAt(0) >= 0x0e00 && UNSPACED.test(word);

/** True for Korean words, whose particles cling to them: pairs of characters serve better than the whole. */
export const isHangul = (word: string): boolean =>
  word.charCodeAt(0) >= 0x1100 && HANGUL.test(word);

/** Lower case, letters and digits only, without accents: "Défense" → "defense", "U.S." → "us", "54,000" → "54000". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const open = isUnspaced(lower) ? lower : lower.normalize("NFKD").replace(MARKS, "");
  return open.normalize("NFKC").replace(NOT_WORD, "");
}

/**
 * A crude stem that serves many languages; it need only bring related forms together, never be a word.
 * "blockade", "blockades" → "block"; "defence", "defense" → "defen"; "الجسور", "جسور" → "جسور". `length`: letters kept.
 */
export function stemWord(folded: string, length: number = STEM_LENGTH): string {
  if (folded.length < 4 || NUMBER.test(folded)) return folded;
  if (ARABIC.test(folded)) return stemArabic(folded);
  const spelled = folded
    .replace(/ence$/, "ense")
    .replace(/our/, "or")
    .replace(/is(e|ed|es|ing)$/, "iz$1")
    .replace(/tre$/, "ter");
  if (spelled.length > length + 1) return spelled.slice(0, length);
  return withoutEnding(withoutEnding(spelled, PLURAL), ENDINGS).slice(0, length);
}

function stemArabic(folded: string): string {
  const unified = folded.replace(/[أإآ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه");
  const prefix = ARABIC_PREFIXES.find(
    (start) => unified.startsWith(start) && unified.length - start.length >= 3,
  );
  return withoutEnding(unified.slice(prefix?.length ?? 0), ARABIC_ENDINGS);
}

function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
