import { CharClass, classAt } from "./char-class";

/**
 * What a reader cannot see: characters without a shape (`invisible`), and those that turn the order in which others
 * are shown (`direction`).
 */
export type HiddenKind = "invisible" | "direction";

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const ANY =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]|\u034f|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

/** Embeddings, overrides and isolates: they can show "1-3" as "3-1". The simple marks (U+200E, U+200F, U+061C) belong to ordinary Arabic and Hebrew. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;
/** No writing needs these inside a word. */
const SPLITS = /[\u180e\u200b\u2060-\u2064\ufeff]/u;
/** Persian and the scripts of India need these inside words, the scripts of Europe do not. */
const JOINERS = /[\u200c\u200d]/u;
const EUROPEAN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
/** Emoji are written with joiners, variation selectors and tags: "👩‍👧" is one picture. */
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u20e3/u;
const EMOJI_PARTS = /[\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}]/u;

/** Whether a text holds any of them at all; quick. */
export const mayHide = (text: string): boolean => ANY.test(text);

/** One hidden character of a text. */
export interface HiddenCharacter {
  readonly kind: HiddenKind;
  readonly character: string;
  /** Whether no writing system needs it where it stands: it splits a word, or turns an order. */
  readonly odd: boolean;
}

/** The hidden characters of a stretch of a text, in order; those that emoji are written with are none. */
export function hiddenCharacters(
  text: string,
  start = 0,
  end = text.length,
): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  let inEmoji = false;
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!ANY.test(character)) inEmoji = EMOJI.test(character);
    else if (!inEmoji || !EMOJI_PARTS.test(character))
      found.push({
        kind: DIRECTION.test(character) ? "direction" : "invisible",
        character,
        odd: isOdd(text, at, character),
      });
    at += character.length;
  }
  return found;
}

function isOdd(text: string, at: number, character: string): boolean {
  if (TURNS.test(character)) return true;
  const isJoiner = JOINERS.test(character);
  if (!isJoiner && !SPLITS.test(character)) return false;
  let before = at - 1;
  let after = at + 1;
  while (before >= 0 && ANY.test(text.charAt(before))) before -= 1;
  while (after < text.length && ANY.test(text.charAt(after))) after += 1;
  if (before < 0 || after >= text.length) return false;
  if (isJoiner) return EUROPEAN.test(text.charAt(before)) && EUROPEAN.test(text.charAt(after));
  return classAt(text, before) <= CharClass.mark && classAt(text, after) <= CharClass.mark;
}

/** A text as it reads without what cannot be seen: `"re\u200bsign"` → `"resign"`. Emoji stay as they are. */
export function withoutHidden(text: string): string {
  if (!ANY.test(text)) return text;
  let visible = "";
  let inEmoji = false;
  for (const character of text) {
    const hidden = ANY.test(character);
    if (!hidden) inEmoji = EMOJI.test(character);
    if (!hidden || (inEmoji && EMOJI_PARTS.test(character))) visible += character;
  }
  return visible;
}
