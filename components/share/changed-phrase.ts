import type { ComparisonRow } from "@/lib/compare/comparison";
import { importanceOf } from "@/lib/compare/importance";
import { rowText } from "@/lib/compare/row-text";

/** The words of one side at a change, with a little of what stands around them. */
export interface ChangedPhrase {
  readonly before: string;
  /** Empty where the side has no words at the change. */
  readonly words: string;
  readonly after: string;
}

/** The most important change of a row as both sides read. */
export interface ChangedPhrases {
  readonly base: ChangedPhrase;
  readonly other: ChangedPhrase;
}

/** Words of context on each side: enough to know the sentence, short enough for a card. */
const CONTEXT = 7;
/** Characters that are looked at for context; a text without spaces shows this many. */
const REACH = 60;
/** A long change is cut: the card shows that it differs, the page shows all of it. */
const LONGEST = 90;

const fold = (text: string): string => text.replace(/\s+/gu, " ");

/** The phrase of a row's most important change; null where nothing but typography differs or a side is empty. */
export function changedPhrases(row: ComparisonRow): ChangedPhrases | null {
  if (row.base.length === 0 || row.other.length === 0) return null;
  const first = [...row.changes]
    .filter((change) => change.class !== "typography")
    .sort((a, b) => importanceOf(a) - importanceOf(b))[0];
  if (first === undefined) return null;
  const side = (name: "base" | "other"): ChangedPhrase => {
    const text = rowText(row[name]);
    const { start, end } = first[name].range;
    return {
      before: before(text, start),
      words: cut(fold(text.slice(start, end))),
      after: after(text, end),
    };
  };
  return { base: side("base"), other: side("other") };
}

function before(text: string, start: number): string {
  const from = whole(text, Math.max(0, start - REACH));
  const words = fold(text.slice(from, start)).split(/(?<= )/u);
  const kept = words.length > CONTEXT ? words.slice(-CONTEXT) : from > 0 ? words.slice(1) : words;
  const shown = (words.length === 1 ? words : kept).join("");
  return shown.length < fold(text.slice(0, start)).length ? `… ${shown}` : shown;
}

function after(text: string, end: number): string {
  const to = whole(text, Math.min(text.length, end + REACH));
  const words = fold(text.slice(end, to)).split(/(?<= )/u);
  const kept =
    words.length > CONTEXT + 1
      ? words.slice(0, CONTEXT + 1)
      : to < text.length
        ? words.slice(0, -1)
        : words;
  const shown = (words.length === 1 ? words : kept).join("");
  return shown.length < fold(text.slice(end)).length ? `${shown.trimEnd()} …` : shown;
}

/** Never cuts between the two halves of a character beyond the basic plane. */
const whole = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at + 1 : at;
};

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, whole(text, LONGEST))} …`;
