import type { Comparison, ComparisonRow } from "./comparison";
import { FIRST_ENGINE } from "./engine-version";

/**
 * A passage in the address of a comparison: `11` is paragraph 11 of the base, `o7` paragraph 7 of the other text, `t3` and `u3`
 * the third turn of an interview in base and other.
 */
export type PassageKey = number | `${"o" | "t" | "u"}${number}`;

/** What an address names. Slugs and hashes are as they stand in the address. */
export type Place =
  | { readonly kind: "story"; readonly story: string }
  | { readonly kind: "paragraph"; readonly story: string; readonly paragraph: number }
  | { readonly kind: "comments"; readonly story: string; readonly version: string }
  | {
      readonly kind: "pair";
      readonly story: string;
      readonly base: string;
      readonly other: string;
      readonly paragraph: PassageKey | null;
    }
  | {
      readonly kind: "pinned";
      readonly base: string;
      readonly other: string;
      readonly paragraph: PassageKey | null;
    };

/** A pinned address may shorten a hash to this many digits or more; addresses that we make keep all 64. */
const SHORTEST_HASH = 12;

const segment = (text: string): string => encodeURIComponent(text);

/** The address of a place, beginning with a slash. */
export function addressOf(place: Place): string {
  if (place.kind === "pinned")
    return `/c/${place.base}..${place.other}${paragraphPart(place.paragraph)}`;
  const story = `/s/${segment(place.story)}`;
  if (place.kind === "story") return story;
  if (place.kind === "paragraph") return `${story}/p/${place.paragraph}`;
  if (place.kind === "comments") return `${story}/comments/${segment(place.version)}`;
  return `${story}/${segment(place.base)}..${segment(place.other)}${paragraphPart(place.paragraph)}`;
}

const paragraphPart = (paragraph: PassageKey | null): string =>
  paragraph === null ? "" : `/p/${paragraph}`;

/**
 * The permanent address of a comparison, or of one passage in it: bound to the two texts, not to their names. A
 * paragraph's number is the engine's that made the comparison, so the address names it where it is not the first.
 */
export const pinnedAddress = (
  comparison: Comparison,
  paragraph: PassageKey | null = null,
): string => {
  const address = addressOf({
    kind: "pinned",
    base: comparison.base.article.version,
    other: comparison.other.article.version,
    paragraph,
  });
  return paragraph === null || comparison.engine === FIRST_ENGINE
    ? address
    : `${address}?${ENGINE_KEY}=${encodeURIComponent(comparison.engine)}`;
};

/** The part of an address's query that names the engine whose paragraph numbers it uses. */
export const ENGINE_KEY = "e";

/** The engine that an address names; the first where it names none. Null where that is no engine's name. */
export const parseEngine = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text === ""
    ? FIRST_ENGINE
    : /^[0-9a-z][0-9a-z.-]{0,15}$/.test(text)
      ? text
      : null;

/** The base paragraph that a row begins with; null for a row without one (only in the other version, or a turn). */
const paragraphOfRow = (row: ComparisonRow): number | null => row.base[0]?.number ?? null;

/** How addresses name a row: by the first passage of its base, else of its other text. */
export const keyOfRow = (row: ComparisonRow): PassageKey | null =>
  paragraphOfRow(row) ?? parsePassageKey(row.id);

/** Which text a passage stands in, and what of it: its number among the paragraphs, or among the turns. */
export function placeOfKey(key: PassageKey): {
  readonly side: "base" | "other";
  readonly turn: boolean;
  readonly number: number;
} {
  if (typeof key === "number") return { side: "base", turn: false, number: key };
  const letter = key.charAt(0);
  return {
    side: letter === "t" ? "base" : "other",
    turn: letter !== "o",
    number: Number(key.slice(1)),
  };
}

/** The key of a paragraph or turn of one of the two texts. */
export const keyOfPlace = ({ side, turn, number }: ReturnType<typeof placeOfKey>): PassageKey =>
  turn ? `${side === "base" ? "t" : "u"}${number}` : side === "base" ? number : `o${number}`;

/**
 * Reads the path of an address (still percent-encoded, without query); null where it names no place.
 * Paragraph numbers are whole numbers from 1 (see PassageKey); hashes are 12 to 64 hexadecimal digits.
 */
export function parseAddress(path: string): Place | null {
  const parts = path.split("/").map(decode);
  if (parts[0] !== "" || parts.some((part) => part === null)) return null;
  const [, area, first, second, third, fourth] = parts;
  if (area === "c" && first) {
    const pair = parsePair(first);
    if (!pair || !isHash(pair.base) || !isHash(pair.other)) return null;
    const paragraph = parseTail(second, third, parts.length - 3);
    return paragraph === undefined ? null : { kind: "pinned", ...pair, paragraph };
  }
  if (area !== "s" || !first) return null;
  if (parts.length === 3) return { kind: "story", story: first };
  if (second === "p") {
    const paragraph = parts.length === 5 ? parseParagraph(third) : null;
    return paragraph === null ? null : { kind: "paragraph", story: first, paragraph };
  }
  if (second === "comments")
    return third && parts.length === 5 ? { kind: "comments", story: first, version: third } : null;
  const pair = parsePair(second);
  if (!pair) return null;
  const paragraph = parseTail(third, fourth, parts.length - 4);
  return paragraph === undefined ? null : { kind: "pair", story: first, ...pair, paragraph };
}

/** Splits `a..b`; null where it is not a pair. */
export function parsePair(
  text: string | null | undefined,
): { readonly base: string; readonly other: string } | null {
  const [base, other, ...rest] = (text ?? "").split("..");
  return base && other && rest.length === 0 ? { base, other } : null;
}

/** A paragraph number as an address writes it: 1, 2 … without sign or leading zero; else null. */
export const parseParagraph = (text: string | null | undefined): number | null =>
  text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

/** A passage as an address writes it: `11`, `o7`, `t3`, `u3`; else null. */
export function parsePassageKey(text: string | null | undefined): PassageKey | null {
  const number = parseParagraph(text?.replace(/^[otu]/u, ""));
  if (number === null || !text) return null;
  return /^\d/u.test(text) ? number : (text as PassageKey);
}

/** Whether a text may name a version by its hash. */
export const isHash = (text: string): boolean =>
  text.length >= SHORTEST_HASH && text.length <= 64 && /^[0-9a-f]+$/.test(text);

/** null = no paragraph named; undefined = not an address. */
function parseTail(
  word: string | null | undefined,
  number: string | null | undefined,
  length: number,
): PassageKey | null | undefined {
  if (length === 0) return null;
  if (length !== 2 || word !== "p") return undefined;
  return parsePassageKey(number) ?? undefined;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
