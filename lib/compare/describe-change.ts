import type { TextChange } from "../diff/change";
import { type HiddenDifference, hiddenDifference } from "../diff/hidden-difference";
import { clusterAround } from "../text/cluster-edges";
import { withoutHidden } from "../text/hidden-characters";
import { type ChangeKind, kindOfChange } from "./importance";

/** What a person calls the two sides: "Wire, refiled" and "Syndicated copy". */
export interface SideNames {
  readonly base: string;
  readonly other: string;
  /** The agencies that the two texts name, where they are known: to leave one out is no house style. */
  readonly agencies?: readonly (string | null)[];
}

const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  quotation: "reads differently inside a quotation",
  number: "a number differs",
  date: "a date differs",
  name: "a name differs",
  sourcing: "the source is described differently",
  certainty: "the certainty differs",
  wording: "reads differently",
  spelling: "spelling differs",
  style: "house style differs",
  typography: "typography differs",
};

/** The kind of a change in plain words: "reads differently inside a quotation". */
export const describeKind = (kind: ChangeKind): string => KIND_WORDS[kind];

/** Words may be quoted on one side and told on the other: `“““ stands only in A` would say nothing. */
const ONLY_MARKS = /^[\p{Pi}\p{Pf}"'„‚「」『』]+$/u;

/** A list shows "according to the mayor", not ", according to the mayor". */
const LEADING_STOP = /^[.,;:] ?(?=\p{L})/u;
const MAX_SHOWN = 60;

/**
 * The words of one side as a list shows them: without characters that cannot be seen (they would turn the order of our
 * own words), white space folded, cut to 60 characters at a word's end.
 */
export function shortenText(text: string): string {
  const folded = withoutHidden(text).replace(/\s+/gu, " ").trim().replace(LEADING_STOP, "");
  if (folded.length <= MAX_SHOWN) return folded;
  const space = folded.lastIndexOf(" ", MAX_SHOWN);
  const end = space > MAX_SHOWN / 2 ? space : MAX_SHOWN;
  return `${folded.slice(0, clusterAround(folded, end).start)} …`;
}

/**
 * One change as a sentence: `inside a quotation: “in” stands only in Wire, refiled` or
 * `“four sources” in Wire, “officials” in Rewrite`. What cannot be seen is named:
 * `“resign” holds an invisible character of its own in Copy`.
 */
export function describeChange(change: TextChange, names: SideNames): string {
  const base = shortenText(change.base.text);
  const other = shortenText(change.other.text);
  const where = kindOfChange(change) === "quotation" ? "inside a quotation: " : "";
  const hidden = hiddenDifference(change.base.text, change.other.text);
  if (hidden === null) return `${where}${describeWords(base, other, names)}`;
  const who = hidden.inBase && hidden.inOther ? "each" : hidden.inBase ? names.base : names.other;
  if (base === other)
    return base === ""
      ? `${where}${describeHidden(hidden)} stands only in ${who}`
      : `${where}${quoted(base)} holds ${describeHidden(hidden)} of its own in ${who}`;
  return `${where}${describeWords(base, other, names)} (${who} with ${describeHidden(hidden)})`;
}

/** What cannot be seen, in plain words. */
export const describeHidden = ({ kind }: Pick<HiddenDifference, "kind">): string =>
  kind === "direction" ? "a direction mark" : "an invisible character";

/** Quotation marks of any style but the single ones, which may be apostrophes. */
const MARKS = /["“”„‟«»「」『』]/gu;

/** Words in quotation marks of ours; their own are left out, or two would stand side by side: `“we met,” she` → `“we met, she”`. */
export const quoted = (text: string): string => `“${text.replace(MARKS, "").trim()}”`;

/** A name with a comma in it, where a sentence goes on: `Wire, refiled` → `Wire, refiled,`; any other stays as it is. */
export const closeName = (name: string): string => (name.includes(",") ? `${name},` : name);

function describeWords(base: string, other: string, names: SideNames): string {
  if (base === "" && other === "") return "spacing differs";
  const said = { base: sayWords(base), other: sayWords(other) };
  if (other === "") return `${said.base} stands only in ${names.base}`;
  if (base === "") return `${said.other} stands only in ${names.other}`;
  if (said.base === said.other) return `other quotation marks stand around ${said.base}`;
  const comma = names.base.includes(",") ? ";" : ",";
  return `${said.base} in ${names.base}${comma} ${said.other} in ${names.other}`;
}

const sayWords = (text: string): string =>
  ONLY_MARKS.test(text) ? "a quotation mark" : quoted(text);
