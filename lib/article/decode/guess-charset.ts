import { decodeCharset } from "./charsets";
import { COMMON_LETTERS } from "./common-letters";

/** In this order: what is likelier where two fit equally well. */
const CANDIDATES = [
  "windows-1252",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
  "windows-1251",
  "koi8-r",
  "windows-1250",
  "windows-1253",
  "windows-1255",
  "windows-1256",
  "windows-874",
] as const;

const SAMPLE = 40_000;
/** A letter that is rare in its script: wrong decodings are full of them. */
const RARE = 0.3;
/** Another encoding than the first must fit clearly better, in text that it explains well. */
const MARGIN = 0.1;
const LEAST_FIT = 0.6;

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
] as const;
const KANA = /[\u3041-\u30ff]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}]/u;
const WIDE_MARK = /[\u3000-\u3015\u30fb\uff01-\uff5e]/u;
const TEXT_MARK = /[\u00a0“”‘’‚„–—…«»‹›€£§°•·¡¿´©®™،؛؟]/u;

const scriptOf = (letter: string): number => SCRIPTS.findIndex((script) => script.test(letter));

/** `éC`, `мО`: a capital right after a small letter is what a wrong table makes of words. */
const breaksCase = (before: string, letter: string): boolean =>
  /\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter);

function fitOf(before: string, letter: string, after: string): number {
  if (KANA.test(letter)) return 1;
  if (WIDE.test(letter)) return COMMON_LETTERS.has(letter) ? 1 : RARE;
  if (WIDE_MARK.test(letter)) return 0.8;
  if (!/[\p{L}\p{M}]/u.test(letter)) {
    if (!TEXT_MARK.test(letter)) return -0.5;
    return /\p{L}/u.test(before) && /\p{Ll}/u.test(after) && !/[’‘´·\u00a0—–]/u.test(letter)
      ? -0.5
      : 0.8;
  }
  const script = scriptOf(letter);
  const mixed = [before, after].some((other) => /\p{L}/u.test(other) && scriptOf(other) !== script);
  if (script < 0 || mixed || breaksCase(before, letter) || breaksCase(letter, after)) return -0.5;
  // Words of the Latin script are mostly ASCII: `Ïëîòèíó` is none.
  const foreign = [before, after].some((other) => other >= "\u0080" && /\p{L}/u.test(other));
  if (script === 0) return foreign ? RARE : /\p{Lu}/u.test(letter) ? 0.85 : 0.9;
  if (COMMON_LETTERS.has(letter)) return 1;
  return COMMON_LETTERS.has(letter.toLowerCase()) ? 0.8 : RARE;
}

/** How well a decoding explains the characters beyond ASCII: 1 at best; a row of letters of one script, common in it, fits. */
function plausibility(text: string): number {
  const letters = [...text];
  let sum = 0;
  let count = 0;
  letters.forEach((letter, i) => {
    if (letter < "\u0080") return;
    count += 1;
    sum += fitOf(letters[i - 1] ?? " ", letter, letters[i + 1] ?? " ");
  });
  return count === 0 ? 0 : sum / count;
}

/** The first bytes, cut where a line ends, so that no character of two bytes is cut. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const end = bytes.lastIndexOf(10, SAMPLE);
  return bytes.subarray(0, end > 0 ? end : SAMPLE);
}

/**
 * The encoding that an unlabelled text, which is not UTF-8, is most probably in: the decoding whose letters stand together as
 * those of a language do. Windows-1252 where nothing else fits clearly better.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let best = { charset: "windows-1252", fit: 0 };
  for (const charset of CANDIDATES) {
    const text = decodeCharset(sample, charset);
    if (text === null) continue;
    const fit = plausibility(text);
    const first = charset === "windows-1252";
    if (
      first ||
      (fit >= LEAST_FIT && fit > best.fit + (best.charset === "windows-1252" ? MARGIN : 0))
    )
      best = { charset, fit };
  }
  return best.charset;
}
