import { foldPhrase } from "./fold-phrase";
import { FUNCTION_WORDS } from "./lexicon/function-words";

const SAMPLE = 20_000;
/** Fewer small words than this in the sample is a list or a name, not a language. */
const MIN_HITS = 3;
const MIN_SHARE = 0.05;

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(
  FUNCTION_WORDS,
).map(([language, row]) => [language, new Set(row.split(" ").map(foldPhrase))] as const);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Any letter of the scripts below, and some others; a text without one is not counted script by script. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u2126\u2e80-\u{10ffff}]/u;

/** Languages that a script alone gives away, with their signs. */
function byScript(text: string): string | null {
  if (!OTHER_SCRIPTS.test(text)) return null;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const hangul = count(text, /\p{Script=Hangul}/gu);
  if (hangul > letters * 0.3) return "ko";
  if (kana + han > letters * 0.3) return kana > (kana + han) * 0.08 ? "ja" : "zh";
  if (count(text, /\p{Script=Hebrew}/gu) > letters * 0.4) return "he";
  if (count(text, /\p{Script=Thai}/gu) > letters * 0.4) return "th";
  if (count(text, /\p{Script=Greek}/gu) > letters * 0.4) return "el";
  if (count(text, /\p{Script=Devanagari}/gu) > letters * 0.4) return "hi";
  return null;
}

/** Letters that one of two close languages has and the other has not. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ["da", /[æø]/giu],
  ["no", /[æø]/giu],
  ["sv", /[äö]/giu],
  ["fi", /[äö]{1}|aa|kk/giu],
  ["pt", /[ãõ]|ção/giu],
  ["es", /[ñ¿¡]|ción/giu],
  ["it", /zione|[àèìòù]\s/giu],
  ["fr", /[çêœ]|\b[ldqcnjs]['’]/giu],
  ["de", /[ßäöü]/giu],
  ["pl", /[łżśćźęą]/giu],
  ["tr", /[ışğ]/giu],
  ["uk", /[іїєґ]/giu],
  ["ru", /[ыэъё]/giu],
  ["fa", /[پچژگ‌]/giu],
  ["ar", /[ةىأإؤئ]/giu],
];

/** Danish and Norwegian share nearly all small words; these few they do not. */
const DANISH =
  /\b(?:af|blev|efter|også|mod|hvad|ud|nogle|mere|meget|siger|øje|bliver|uge|noget)\b/giu;
const NORWEGIAN = /\b(?:av|ble|etter|også|mot|hva|ut|noen|mer|mye|sier|blir|uke|noe|på grunn)\b/giu;

/**
 * Guesses the language of a text from its script and its small words. BCP 47; `und` where nothing is clear.
 * `"The bridge was shut at noon, and the trains with it."` → `en`
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== null) return script;
  const words = foldPhrase(sample).match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0) return "und";
  const letters = count(sample, /\p{L}/gu);
  const scores = WORDS.map(([language, set]) => {
    const hits = words.filter((word) => set.has(word)).length;
    const sign = SIGNS.find(([name]) => name === language)?.[1];
    const signs = sign === undefined ? 0 : Math.min(0.15, (count(sample, sign) / letters) * 4);
    return { language, hits, score: hits / words.length + (hits > 0 ? signs : 0) };
  }).sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
  const best = scores[0];
  if (best === undefined || best.hits < MIN_HITS || best.hits / words.length < MIN_SHARE)
    return "und";
  if (best.language === "da" || best.language === "no") {
    const danish = count(sample, DANISH);
    const norwegian = count(sample, NORWEGIAN);
    return danish === norwegian ? best.language : danish > norwegian ? "da" : "no";
  }
  return best.language;
}
