import { type ChangeFeatures, featuresOf } from "../diff/change-features";
import { rulesFor } from "../diff/language-rules";
import { matchPhrase, type PhraseTable } from "../diff/phrase-table";
import {
  formAt,
  isCharacter,
  isNumber,
  isWord,
  type WordContext,
  wordAt,
} from "../diff/word-context";
import { wordForms } from "../diff/word-forms";
import type { Range } from "../text/range";
import { createVocabulary, tokenize } from "../text/tokenize";

/** The classes of change that say something else, not only otherwise. */
export type DriftKind = "number" | "date" | "name" | "sourcing" | "certainty";

const KINDS: readonly string[] = ["number", "date", "name", "sourcing", "certainty"];
export const isDriftKind = (kind: string): kind is DriftKind => KINDS.includes(kind);

/** Words that carry one kind of statement: "yesterday", "54,000", "if", "four sources". */
export interface Marker {
  /** What it says apart from its form: "five" and "5" are one. */
  readonly key: string;
  /** Token indexes, half open. */
  readonly start: number;
  readonly end: number;
}

const FIELDS = {
  number: "numbers",
  date: "dates",
  name: "names",
  sourcing: "sourcing",
  certainty: "certainty",
} as const satisfies Record<DriftKind, keyof ChangeFeatures>;

/** Both sides of a row, ready for finding markers. `languages`: BCP 47 tags of the two articles. */
export function readSides(
  base: string,
  other: string,
  languages: readonly string[],
): { readonly base: WordContext; readonly other: WordContext } {
  const vocabulary = createVocabulary();
  const sides = { base: tokenize(base, vocabulary), other: tokenize(other, vocabulary) };
  const forms = wordForms(vocabulary, rulesFor(languages));
  return { base: { tokens: sides.base, forms }, other: { tokens: sides.other, forms } };
}

/** The tokens that stand wholly inside a range of the text, half open. */
export function tokensIn({ tokens }: WordContext, range: Range): Range {
  let start = 0;
  while (start < tokens.length && (tokens.starts[start] ?? 0) < range.start) start++;
  let end = start;
  while (end < tokens.length && (tokens.ends[end] ?? 0) <= range.end) end++;
  return { start, end };
}

/** The markers of one kind among tokens `[start, end)`; what lies inside a longer one is no marker of its own. */
export function findMarkers(side: WordContext, kind: DriftKind, span: Range): readonly Marker[] {
  const markers: Marker[] = [];
  for (let i = span.start; i < span.end; i++) {
    if (!isWord(side, i) || i < (markers.at(-1)?.end ?? 0)) continue;
    const found = [...featuresOf(side, i, i + 1, true)[FIELDS[kind]].keys()][0];
    if (found === undefined) continue;
    const end = Math.min(span.end, i + lengthAt(side, kind, i));
    if (isBareUnit(side, kind, i, end)) continue;
    markers.push({ key: keyOf(kind, found, side, i), start: i, end });
  }
  return markers;
}

/** 日 in 「その日」 says no date; in 「３日」 it does. */
const isBareUnit = (side: WordContext, kind: DriftKind, i: number, end: number): boolean =>
  kind === "date" && end === i + 1 && isCharacter(side, i) && !(i > 0 && isNumber(side, i - 1));

/** Clock times and figures by their digits ("2.40" = "2:40", "9H00" = "9"); all else as the lists name it. */
function keyOf(kind: DriftKind, found: string, side: WordContext, i: number): string {
  if (kind !== "number" && kind !== "date") return found;
  const groups = wordAt(side, i).match(/\p{N}+/gu);
  if (groups === null) return found;
  const [first = "", ...rest] = groups.map((group) => group.replace(/^0+(?=.)/u, ""));
  const thousands = rest.length > 0 && groups.slice(1).every((group) => group.length === 3);
  if (thousands) return `#${groups.join("")}`;
  return `#${[first, ...(rest.length === 1 && rest[0] === "0" ? [] : rest)].join("·")}`;
}

function lengthAt(side: WordContext, kind: DriftKind, i: number): number {
  const { sourcing, certainty, dates, quantities } = side.forms.rules;
  const tables: Partial<Record<DriftKind, PhraseTable>> = {
    sourcing,
    certainty,
    date: dates,
    number: quantities,
  };
  const table = tables[kind];
  return (table && matchPhrase(table, i, (k) => formAt(side, k))?.length) || 1;
}
