/** Scripts that put no spaces between words. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS = /\p{L}/gu;

const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Latin", /\p{Script=Latin}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Devanagari", /\p{Script=Devanagari}/gu],
  ["Hangul", /\p{Script=Hangul}/gu],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Han", /\p{Script=Han}/gu],
  ["Thai", /\p{Script=Thai}/gu],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether one code unit belongs to a script without spaces between words. */
export const hasNoSpaces = (unit: number): boolean =>
  unit >= 0xe00 &&
  (unit < 0xf00 ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x3041 && unit < 0x3100) ||
    (unit >= 0x31f0 && unit < 0x3200) ||
    (unit >= 0x3400 && unit < 0xa000) ||
    (unit >= 0xf900 && unit < 0xfb00) ||
    (unit >= 0xff66 && unit < 0xffa0) ||
    (unit >= 0xd840 && unit < 0xd8c0));

/** Whether most letters of a text belong to a script without spaces between words (Chinese, Japanese, Thai …). */
export const writesWithoutSpaces = (text: string): boolean =>
  count(text, NO_SPACES) * 2 > count(text, LETTERS);

/** The script that most letters of a text belong to ("Latin", "Arabic", "Kana" …); null for a text without letters. */
export function scriptOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, pattern] of SCRIPTS) {
    const found = count(text, pattern);
    if (found > most) {
      best = name;
      most = found;
    }
  }
  return best;
}
