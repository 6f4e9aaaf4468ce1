import type { Quotation } from "../article/quotations";
import { isSpeechVerb } from "../compare/speech-verbs";

const DASH = /[—–―]/u;
const LONGEST = 4_000;

/**
 * Speech set as dialogue, without marks: a paragraph that opens with a dash and says who spoke.
 * "—Aguanta la noria —dijo Ada Lund—. No para." → "Aguanta la noria", "No para."
 * "— Elle tient, dit Ada Lund, et elle tourne." → "Elle tient", "et elle tourne."
 * Without a verb of speech in such a place a dash may open anything (a list, a remark), and nothing is found.
 */
export function findDashSpeech(text: string): readonly Quotation[] {
  const lead = text.length - text.trimStart().length;
  if (text.length > LONGEST || !DASH.test(text[lead] ?? "") || DASH.test(text[lead + 1] ?? ""))
    return [];
  const inner = dashesIn(text, lead + 1);
  if (inner.length > 0) return betweenDashes(text, lead, inner);
  return aroundCommas(text, lead);
}

/** Dashes with a blank before them: the others join words ("Holm–Grunnau"). */
function dashesIn(text: string, from: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < text.length; at++)
    if (DASH.test(text[at] ?? "") && /[\s.,!?…—]/u.test(text[at - 1] ?? "")) found.push(at);
    else if (DASH.test(text[at] ?? "") && /[\s.,;:]|$/u.test(text[at + 1] ?? "")) found.push(at);
  return found;
}

function betweenDashes(
  text: string,
  open: number,
  dashes: readonly number[],
): readonly Quotation[] {
  const said = /^[—–―]\s?([\p{L}’'-]+)/u.exec(text.slice(dashes[0]));
  if (!said?.[1] || !isSpeechVerb(said[1]) || !/^\p{Ll}/u.test(said[1])) return [];
  const first = quotationAt(text, open, open + 1, dashes[0] ?? text.length);
  const rest =
    dashes[1] === undefined
      ? []
      : quotationAt(text, dashes[1], dashes[1] + 1, dashes[2] ?? text.length);
  return [...first, ...rest];
}

function aroundCommas(text: string, open: number): readonly Quotation[] {
  for (const match of text.matchAll(/[,!?…]\s([\p{L}’'-]+)/gu)) {
    const word = match[1] ?? "";
    if (!isSpeechVerb(word) || !/^\p{Ll}/u.test(word)) continue;
    const ends = match[0].startsWith(",") ? match.index : match.index + 1;
    const comma = text.indexOf(",", match.index + match[0].length);
    return [
      ...quotationAt(text, open, open + 1, ends),
      ...(comma < 0 ? [] : quotationAt(text, comma, comma + 1, text.length)),
    ];
  }
  return [];
}

/** The words from `from` to `to`, without blanks and stray stops at their ends. */
function quotationAt(text: string, outer: number, from: number, to: number): readonly Quotation[] {
  let start = from;
  let end = to;
  while (start < end && /[\s.,;:]/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return start < end ? [{ range: { start, end }, outer: { start: outer, end: to } }] : [];
}
