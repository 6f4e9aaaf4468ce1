import type { Range } from "../text/range";
import { splitSentences } from "../text/sentences";
import { findNames, surnameOf } from "./names";
import { findReporters } from "./reporters";
import { tellsWhoSpoke, uncasedSpeaker } from "./uncased-speaker";

/** The people of a story: full names by surname. */
export type KnownNames = ReadonlyMap<string, string>;

/** Who says a quotation. `sure` where a verb of speech stands beside the name; else it is the only person named there. */
export interface Speaker {
  readonly name: string;
  readonly sure: boolean;
}

/** 「全員無事」とある: it is written there. */
const WRITTEN = /^と(?:ある|あり|書|記)/u;
/** Scripts in which a name is found by its form of address alone: a paragraph further off names anybody. */
const UNCASED = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Who says a quotation, as far as the text says so; null where somebody without a name does ("an official said"),
 * undefined where nothing is said of it.
 * Looks, in this order, at the words after the closing mark up to the sentence's end, the words before the opening mark
 * in the same sentence, the sentences before it in the paragraph, the last one first, and where all these name nobody
 * (“…,” she said) at the paragraph before. `outer` is the quotation's range with its marks.
 */
export function findSpeaker(
  text: string,
  outer: Range,
  previousText: string,
  known: KnownNames,
): Speaker | null | undefined {
  const told = readPart(sentenceAfter(text, outer.end), known, "first");
  if (told !== undefined) return told;
  if (WRITTEN.test(text.slice(outer.end, outer.end + 4))) return undefined;
  const before = splitSentences(text)
    .filter((sentence) => sentence.start < outer.start)
    .map((sentence) => text.slice(sentence.start, Math.min(sentence.end, outer.start)));
  for (const sentence of before.reverse()) {
    const speaker = readPart(sentence, known, "last");
    if (speaker !== undefined) return speaker;
    // "Lund met Brandt. “It holds,” he said": either may be meant.
    if (new Set(peopleIn(sentence, known)).size > 1) return undefined;
  }
  return UNCASED.test(text) ? undefined : readPart(previousText, known, "last");
}

/** Null where somebody unnamed speaks; undefined where nothing here says who speaks. */
function readPart(
  text: string,
  known: KnownNames,
  which: "first" | "last",
): Speaker | null | undefined {
  const uncased = uncasedSpeaker(text);
  if (uncased !== undefined) return { name: uncased, sure: true };
  const reporters = findReporters(text);
  const telling = reporters.filter(({ kind }) => kind === "named" || kind === "unnamed");
  const nearest = which === "first" ? reporters[0] : reporters.at(-1);
  const reporter =
    nearest?.kind === "pronoun" ? nearest : which === "first" ? telling[0] : telling.at(-1);
  if (reporter?.kind === "unnamed") return null;
  if (reporter?.kind === "pronoun") return undefined;
  if (reporter?.kind === "named") {
    const name = personOf(reporter.name, known);
    return name === null ? undefined : { name, sure: true };
  }
  const people = new Set(peopleIn(text, known));
  const [only] = people;
  return only !== undefined && people.size === 1 ? { name: only, sure: false } : undefined;
}

/** "“It holds,” said Ada Lund, a baker." → " said Ada Lund, a baker." */
function sentenceAfter(text: string, start: number): string {
  const rest = text.slice(start);
  const quote = rest.search(/[“”„«»「」『』"]/u);
  const end = splitSentences(rest)[0]?.end ?? rest.length;
  const part = rest.slice(0, quote >= 0 && quote < end ? quote : end);
  if (/^[。．]/u.test(rest) && splitSentences(rest.slice(1))[0]) {
    const next = splitSentences(rest.slice(1))[0];
    return attributionOnly(rest.slice(1).slice(next?.start, next?.end));
  }
  const isNewSentence =
    /^\s*\p{Lu}/u.test(rest) && /[.!?。！？؟][”"»’']?\s*$/u.test(text.slice(0, start));
  return isNewSentence ? attributionOnly(part) : part;
}

/** After “It holds.” a new sentence begins; it is about the speaker only where it opens with "Lund said". */
function attributionOnly(sentence: string): string {
  if (tellsWhoSpoke(sentence)) return sentence;
  const [first] = findReporters(sentence);
  return first && first.start <= 30 && first.kind === "named" ? sentence : "";
}

const peopleIn = (text: string, known: KnownNames): readonly string[] =>
  findNames(text).flatMap(({ text: name }) => known.get(surnameOf(name)) ?? []);

/** The known person of that surname, else the name itself with two words or more. */
const personOf = (name: string, known: KnownNames): string | null =>
  known.get(surnameOf(name)) ?? (/\s/.test(name) ? name : null);
