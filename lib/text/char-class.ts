/**
 * What one UTF-16 code unit means to the token scanner. Looked up once for each distinct unit, then kept in a table.
 * `awkward` units need the slow road: they fold to something of another length, or vanish, or join the unit before them.
 */
export const CharClass = {
  unknown: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  mark: 4,
  space: 5,
  dot: 6,
  ellipsis: 7,
  hyphen: 8,
  dash: 9,
  quote: 10,
  /** A character of a script that puts no spaces between words. */
  ideograph: 11,
  emoji: 12,
  symbol: 13,
  punctuation: 14,
  surrogate: 15,
  awkward: 16,
} as const;

const classes = new Uint8Array(65536);

const QUOTES = /[«‹»›“”„‟〝〞「」『』"‘’‚‛′`´']/u;
const HYPHENS = /[-‐‑‒–−]/u;
const DASHES = /[—―]/u;
/** Zero-width and direction marks, the soft hyphen, the Arabic tatweel and vowel marks, Arabic digits and number signs. */
const FOLDED_AWAY =
  /[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{ad}\u{61c}\u{640}\u{64b}-\u{652}\u{670}\u{660}-\u{66c}]/u;
/** Korean vowel and final letters and half-width voicing marks join the letter before them under NFKC. */
const JOINS_BEFORE = /[\u{1160}-\u{11ff}\u{d7b0}-\u{d7ff}\u{ff9e}\u{ff9f}]/u;
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** Class of one character (a code point as text): the same classes for units and for pairs of surrogates. */
function classOfCharacter(character: string): number {
  if (QUOTES.test(character)) return CharClass.quote;
  if (HYPHENS.test(character)) return CharClass.hyphen;
  if (DASHES.test(character)) return CharClass.dash;
  if (character === ".") return CharClass.dot;
  if (character === "…") return CharClass.ellipsis;
  if (/\s/u.test(character)) return CharClass.space;
  if (FOLDED_AWAY.test(character) || JOINS_BEFORE.test(character)) return CharClass.awkward;
  if (character.normalize("NFKC") !== character) return CharClass.awkward;
  if (/\p{M}/u.test(character)) return CharClass.mark;
  if (NO_SPACES.test(character) && /[\p{L}\p{N}]/u.test(character)) return CharClass.ideograph;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharClass.upper;
  if (/\p{L}/u.test(character)) return CharClass.lower;
  if (/\p{N}/u.test(character)) return CharClass.digit;
  if (character === "_") return CharClass.lower;
  if (
    character > "\u{ff}" &&
    /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u.test(character)
  )
    return CharClass.emoji;
  return /\p{S}/u.test(character) || character === "%" ? CharClass.symbol : CharClass.punctuation;
}

/** Class of one UTF-16 code unit; halves of a pair are `surrogate`. */
export function classOfUnit(unit: number): number {
  const known = classes[unit] as number;
  if (known !== CharClass.unknown) return known;
  const found =
    unit >= 0xd800 && unit <= 0xdfff
      ? CharClass.surrogate
      : classOfCharacter(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** Class of the unit at an offset; the end of the text counts as space. */
export const classAt = (text: string, at: number): number =>
  at < text.length ? classOfUnit(text.charCodeAt(at)) : CharClass.space;

/** Class of the pair of surrogates at an offset; a lone half is a symbol. */
export function classOfPair(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.length < 2 ? CharClass.symbol : classOfCharacter(character);
}
