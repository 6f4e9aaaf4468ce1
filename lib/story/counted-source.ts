import type { Range } from "../text/range";

/** How many people speak who are not named, at the head of a sentence. */
const OPENS =
  /(?<![^\s"“«„])(?:One|Two|Three|Four|Five|Six|Several|Some|Others?|Many|Both|Another|The (?:others?|second|third|fourth)|Ein[er]|Zwei|Drei|Vier|Mehrere|Einige|Andere|Deux|Trois|Quatre|Plusieurs|Certains|D['’]autres|Un[oa]|Dos|Tres|Cuatro|Vari[oa]s|Algun[oa]s|Otr[oa]s)(?![\p{L}\p{M}])/gu;
const VERBS: ReadonlySet<string> = new Set(
  `said told added sagte sagten erklärte erklärten berichtete berichteten dijo dijeron informó informaron aseguró aseguraron afirmó
  afirmaron señaló señalaron dit déclaré indiqué affirmé expliqué`.split(/\s+/u),
);
/** Words between the number and the verb: "Three of the four people who saw it said". */
const MOST_WORDS = 7;
/** Longest aside: ", none of whom would be named because the subject is delicate,". */
const LONGEST_ASIDE = 90;

/**
 * A number of unnamed people who speak at the head of a sentence, without the aside after them; null where none do. "[Three of the
 * four], none of whom would be named, said", "[Plusieurs habitants] ont déclaré".
 */
export function countedSource(text: string): Range | null {
  for (const { 0: opening, index } of text.matchAll(OPENS)) {
    if (!startsSentence(text, index)) continue;
    const end = endOfSource(text, index + opening.length);
    if (end !== null) return { start: index, end };
  }
  return null;
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]["”»]?\s)["“«„]?$/u.test(text.slice(Math.max(0, at - 4), at)) || at === 0;

/** Where the words end that name a source; null where no verb of speech follows them. */
function endOfSource(text: string, start: number): number | null {
  let at = start;
  for (let count = 0; count <= MOST_WORDS; count++) {
    const word = /^\s((?:ont\s|a\s)?[\p{L}\p{M}’'-]+)/u.exec(text.slice(at, at + 40));
    if (word === null) break;
    if (isVerb(word[1] ?? "")) return at;
    at += word[0].length;
  }
  return text[at] === "," ? verbAfterAside(text, at) : null;
}

function verbAfterAside(text: string, comma: number): number | null {
  const close = text.indexOf(",", comma + 1);
  if (close < 0 || close - comma > LONGEST_ASIDE) return null;
  if (/[.;:]/u.test(text.slice(comma, close))) return null;
  const word = /^\s((?:ont\s|a\s)?[\p{L}\p{M}’'-]+)/u.exec(text.slice(close + 1, close + 40));
  return word !== null && isVerb(word[1] ?? "") ? comma : null;
}

const isVerb = (words: string): boolean =>
  VERBS.has(words.split(/\s/u).at(-1)?.toLowerCase() ?? "");
