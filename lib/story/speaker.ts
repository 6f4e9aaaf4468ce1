import type { Range } from "../text/range";
import { findNames, type NameMention, surnameOf } from "./names";
import { isSpeechVerb } from "./speech-verbs";

/** What is known about the people of a story: full names by surname. */
export type KnownNames = ReadonlyMap<string, string>;

/**
 * Who says a quotation, as far as the text says so; null where it does not.
 * Looks, in this order, at the words after the closing mark up to the sentence's end, the words before the opening
 * mark in the same sentence, the rest of the paragraph before it, and the paragraph before that ("… ,” she said").
 * `outer` is the quotation's range with its marks.
 */
export function findSpeaker(
  text: string,
  outer: Range,
  previousText: string,
  known: KnownNames,
): string | null {
  const after = sentenceAfter(text, outer.end);
  const before = text.slice(0, outer.start);
  const sentence = before.slice(lastSentenceStart(before));
  const noun = /^[\s,.،、]*$/u.test(after) ? null : speakerIn(after, known, "first");
  if (noun) return noun;
  const isContinued = hasSpeechVerb(after);
  if (!isContinued) {
    const inSentence = speakerIn(sentence, known, "last") ?? japaneseSpeaker(sentence);
    if (inSentence) return inSentence;
  }
  return (
    reporterIn(before, known, "last") ??
    speakerIn(before, known, "last") ??
    reporterIn(previousText, known, "last") ??
    (isContinued ? speakerIn(previousText, known, "first") : null)
  );
}

/** All people whom a text names as speaking: "said Ada Lund", "Lund told". */
export function namedSpeakers(text: string, known: KnownNames): readonly string[] {
  const names = findNames(text).filter((name) => besideVerb(text, name));
  return [...new Set(names.flatMap((name) => personOf(name, known, true) ?? []))];
}

/** "“It holds,” said Ada Lund, a baker." → " said Ada Lund, a baker." */
function sentenceAfter(text: string, start: number): string {
  const rest = text.slice(start);
  const quote = rest.search(/[“”„«»「」『』"]/u);
  const end = rest.search(/[.!?。！？؟](?:\s|$)/u);
  const stops = [quote, end].filter((stop) => stop >= 0);
  return stops.length === 0 ? rest : rest.slice(0, Math.min(...stops));
}

function lastSentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{Lo}\p{N}”»"')])[.!?。！？؟]["”»]?\s*/gu))
    if (match.index + match[0].length < text.length) start = match.index + match[0].length;
  return start;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

const hasSpeechVerb = (text: string): boolean => wordsOf(text).slice(0, 4).some(isSpeechVerb);

/** A name beside a verb of speech, else any known person. */
const speakerIn = (text: string, known: KnownNames, which: "first" | "last"): string | null =>
  reporterIn(text, known, which) ?? personIn(text, known, which === "last" ? "first" : which);

function reporterIn(text: string, known: KnownNames, which: "first" | "last"): string | null {
  const names = findNames(text).filter((name) => besideVerb(text, name));
  const people = names.flatMap((name) => personOf(name, known, true) ?? []);
  return (which === "first" ? people[0] : people.at(-1)) ?? null;
}

function personIn(text: string, known: KnownNames, which: "first" | "last"): string | null {
  const people = findNames(text).flatMap((name) => personOf(name, known, false) ?? []);
  return (which === "first" ? people[0] : people.at(-1)) ?? null;
}

/** "said Ada Lund", "Lund told", "said the baker Ada Lund": at most two small words between verb and name. */
function besideVerb(text: string, name: NameMention): boolean {
  const before = text.slice(0, name.start);
  const lead = /[^,.;:!?]*$/u.exec(before)?.[0] ?? "";
  if (wordsOf(lead).slice(-4).some(isSpeechVerb)) return true;
  const after = /^[^,.;:!?“„«「"]*/u.exec(text.slice(name.end))?.[0] ?? "";
  const [next, second] = wordsOf(after);
  return (
    (next !== undefined && isSpeechVerb(next)) || (second !== undefined && isSpeechVerb(second))
  );
}

/** The full name of a mention: itself with two words or more, the known person of a surname, else (beside a verb) the one word. */
function personOf(name: NameMention, known: KnownNames, besideSpeech: boolean): string | null {
  const full = known.get(surnameOf(name.text));
  if (full !== undefined) return full;
  if (/\s/.test(name.text)) return besideSpeech ? name.text : null;
  return null;
}

/** 「…」 with the speaker in front: 「田中太郎知事は「…」と述べた」 → 田中太郎. */
function japaneseSpeaker(text: string): string | null {
  const match =
    /([\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)(?:氏|さん|首相|知事|市長|町長|村長|大臣|社長|会長|教授|代表|所長|署長|議員|博士|さま|様)[はがも、]/u.exec(
      text,
    );
  return match?.[1] ?? null;
}
