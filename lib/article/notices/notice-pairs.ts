import { isUnspaced } from "../phrase-lexicon";
import { findQuotations } from "../quotations";
import { type NoticePair, readCjkPair } from "./cjk-pairs";
import {
  firstOperand,
  isTelling,
  lastOperand,
  lastQuoted,
  type Operand,
  withoutEllipses,
} from "./notice-operands";
import { restated, twoFigures } from "./notice-restated";

type ReadPair = (text: string) => NoticePair | null;

/** Between the words that stand now and those that stood before: `“go” instead of “do”`, `Tuva, not Tyva`, `40, sted 14`. */
const NOW_THEN =
  /[\s,(]{1,3}(?<![\p{L}\p{N}])(?:instead of|rather than|in place of|sted|and not|not|statt|anstatt|anstelle von|und nicht|nicht|en lugar de|en vez de|y no|no|au lieu de|et non pas|et non|non|ao inv[eé]s de|em vez de|e n[aã]o|n[aã]o|invece di|anzich[eé]|e non|in plaats van|en niet|niet|i st[aä]llet f[oö]r|inte|och inte|i stedet for|og ikke|ikke|ei|eik[aä]|zamiast|a nie|yerine|вместо|а не|не|замість)(?=[\s:“"'«„‘])\s*:?\s*|[\s،,]{1,3}(?:بدلا من|بدلاً من|عوضا عن|وليس|وليست|لا)\s+/giu;
/** `to Erik, from Eric`; `from Eric to Erik` is read the other way round. */
const TO_FROM =
  // recheck: at most 1,200 characters, a notice
  /(?:\bto|\btil|\btill|\bauf|\bzu|\bin|\bà)\s+(.+?),?\s+(?:from|fra|från|von|de)\s+(.+?)(?=\s+in\s|\s*[,.;)](?!\d)|$)/iu;
const FROM_TO =
  // recheck: at most 1,200 characters, a notice
  /\b(?:from|von|de|da|van|från|fra|с|из)\s+(.+?)\s+(?:to|auf|zu|in|a|à|para|naar|till|til|на)\s+(.+?)(?=\s+(?:in|im|en|dans|no|nel)\s|\s?[.;)](?!\d)|$)/iu;
/** `change “million” to “billion”`, `ersetzt «Werk» durch «Wehr»` */
const CHANGES_TO =
  // recheck: at most 1,200 characters, a notice
  /(?:chang(?:e|es|ed|ing)|alter(?:s|ed)?|replac(?:e|es|ed|ing)|andert|ändert|ersetzt|remplace|remplacer|sustituye|cambia|substitui|sostituisce|vervangt|ersätter|erstatter|korvaa|заменяет|заменено)\s+(?:the (?:word|name|figure)s?\s+)?(["“„«‘'].+?["”“»’']|\S+)\s+(?:to|with|by|in|zu|auf|durch|par|por|con|a|per|door|met|med|на)\s+(["“„«‘'].+?["”“»’']|\S+)/iu;
/** `no X sino Y`, `nicht X, sondern Y`, `non pas X mais Y`, `не X, а Y` */
const THEN_NOW =
  // recheck: at most 1,200 characters, a notice
  /\b(?:no|nicht|non|non pas|n[aã]o|niet|inte|ikke|ei|nie|не)\s+(.+?),?\s+(?:sino|sondern|mais|mas|ma|bens[iì]|maar|utan|men|vaan|lecz|а)\s+(.+?)(?=\s*[,.;)](?!\d)|$)/iu;
/** `donde decía 460 debe decir 640`, `onde se lê «14» leia-se «40»` */
const STOOD_READ =
  // recheck: at most 1,200 characters, a notice
  /\b(?:donde (?:dec[ií]a|dice|pon[ií]a|pone)|onde se (?:l[êe]|lia)|dove si (?:legge|leggeva))\s+(.+?),?\s+(?:deb[eí]a? decir|debe leerse|l[eé]ase|leia-se|deve ler-se|si legga|leggasi)\s*:?\s+(.+?)(?=\s*[,.;)](?!\d)|$)/iu;
/** `1978 değil 1987`: the word for "not" stands behind what it denies. */
const TURKISH = /\sde[gğ]il,?\s/iu;
/** "not", "no", "et non": words that mean much else, so capitals, figures or marks must stand on both sides. */
const WEAK_CONNECTOR = 6;
/** An error is told in front: `wrongly gave the fare in euros rather than crowns`; euros stood before. */
const ERROR_FIRST =
  /\b(?:erroneously|incorrectly|wrongly|mistakenly|inaccurately|misstated|because of an error|irrtümlich|fälschlich(?:erweise)?|par erreur|por error|per errore|felaktigt|fejlagtigt|feilaktig|virheellisesti)\b/iu;
const PUTS_RIGHT = /\b(?:correct(?:s|ed)?|to say|to show|should|refiled|it is|it was)\b/iu;

const changed: ReadPair = (text) => {
  const match = CHANGES_TO.exec(text);
  if (match === null) return null;
  const before = firstOperand(match[1] as string);
  const after = firstOperand(match[2] as string);
  const sure = before.quoted && after.quoted;
  return sure || (isTelling(before.text) && isTelling(after.text))
    ? { before: before.text, after: after.text }
    : null;
};

/** A quotation, or all that is said where it is short. */
function wholeOperand(text: string): string {
  const first = firstOperand(text);
  return first.quoted || text.split(/\s+/u).length > LONGEST_WHOLE ? first.text : text.trim();
}
const LONGEST_WHOLE = 6;

const stoodRead: ReadPair = (text) => {
  const match = STOOD_READ.exec(text);
  return match === null
    ? null
    : { before: wholeOperand(match[1] as string), after: wholeOperand(match[2] as string) };
};

const turned: ReadPair = (text) => {
  const match = THEN_NOW.exec(text);
  if (match === null) return null;
  return {
    before: lastOperand(match[1] as string).text,
    after: firstOperand(match[2] as string).text,
  };
};

const turkish: ReadPair = (text) => {
  const match = TURKISH.exec(text);
  if (match === null) return null;
  const before = lastOperand(text.slice(0, match.index));
  const after = firstOperand(text.slice(match.index + match[0].length));
  return (before.quoted || isTelling(before.text)) && (after.quoted || isTelling(after.text))
    ? { before: before.text, after: after.text }
    : null;
};

/** `9.5 metres (31 feet), instead of 5.9` */
const ASIDE = /\s\([^()]{1,40}\)$/u;
/** `, and not in 1913`, `, e não em 1913`, `, und nicht am Dienstag` */
const BEFORE_OPERAND =
  /^(?:on|at|in|of|to|by|for|with|em|en|im|am|um|på|i|à|de|du|nel|w|на|в|för|für|mit|avec|con|com|med|met|op|om|vuonna|år|im jahre?|bis|seit|ab|until|since|hasta|desde|até|fino a|tot|sinds|till|til|sedan|siden)\s/iu;

/** `«bis 1997» (statt: bis 1992)`: without marks of its own, as many words as stand in the marks, up to the end of the clause. */
function sameLength(quoted: string, rest: string): string | null {
  const clause = /^[^()[\],;:.!?"“”«»„]{1,80}(?=[)\],;:.!?]|$)/u.exec(rest)?.[0].trim() ?? "";
  const words = clause.split(/\s+/u);
  return words.length === quoted.split(/\s+/u).length && words.length > 1 ? clause : null;
}

/** `nicht wie zunächst berichtet 1913` */
const AS_TOLD = /^(?:wie|as|comme|como|come|zoals|som)\s[^\d,;:.()"“„«]{1,50}(?=[\d"“„«])/iu;

/** `18 metres instead of 81 metres`: what is counted stands with both. */
function withUnit(operand: Operand, rest: string, near: string): Operand {
  const unit = /^\p{N}[\p{N}.,]*\s(\p{L}+)$/u.exec(near)?.[1];
  const both = `${operand.text} ${unit}`;
  return unit !== undefined && /^[\p{N}.,]+$/u.test(operand.text) && rest.startsWith(both)
    ? { text: both, quoted: false }
    : operand;
}

/** `1931 gebaut, nicht … 1913`: a year counts nothing; `Kosten 45.000 Franken, nicht 54.000 Franken`: both begin with the figure. */
function withoutVerb(near: Operand, before: string): Operand {
  if (near.quoted) return near;
  if (/^\d{4}\s\p{Ll}+$/u.test(near.text) && /^\d{4}$/u.test(before))
    return { text: near.text.slice(0, 4), quoted: false };
  const figure = /^\d/u.test(before) ? near.text.search(/(?<=\p{L}\s)\d/u) : -1;
  return figure < 0 ? near : { text: near.text.slice(figure), quoted: false };
}

/** `bis Dienstag gesperrt, nicht bis Montag`: what stands behind the same small word. */
function behindSame(left: string, rest: string): Operand | null {
  const small = BEFORE_OPERAND.exec(rest)?.[0];
  const at = small === undefined ? -1 : left.toLowerCase().lastIndexOf(` ${small.toLowerCase()}`);
  if (small === undefined || at < 0) return null;
  const found = firstOperand(left.slice(at + 1 + small.length));
  return /[’']s$/u.test(found.text) ? null : found;
}

const connected: ReadPair = (text) => {
  for (const marked of text.matchAll(NOW_THEN)) {
    const left = text.slice(0, marked.index).replace(ASIDE, "");
    const rest = text.slice(marked.index + marked[0].length);
    const behind = rest.replace(AS_TOLD, "").replace(BEFORE_OPERAND, "");
    const last = lastOperand(left);
    const same =
      last.quoted || isTelling(last.text) ? null : behindSame(left, rest.replace(AS_TOLD, ""));
    const near = withoutVerb(same ?? last, firstOperand(behind).text);
    const before = withUnit(firstOperand(behind), behind, near.text);
    const alike = near.quoted && !before.quoted ? sameLength(near.text, rest) : null;
    if (alike !== null) return { after: near.text, before: alike };
    const after = (before.quoted ? lastQuoted(left) : null) ?? near.text;
    const weak = marked[0].replace(/[\s,(:]/gu, "").length <= WEAK_CONNECTOR;
    const telling = before.quoted || ((near.quoted || isTelling(after)) && isTelling(before.text));
    if (after === "" || before.text === "" || (weak && !telling)) continue;
    return !weak && ERROR_FIRST.test(left) && !PUTS_RIGHT.test(left)
      ? { after: before.text, before: after }
      : { after, before: before.text };
  }
  return null;
};

/** Beside "to … from …": a figure, a name, a quotation, or one word made of parts (`barrels/day`). */
const isReading = (text: string, quoted: boolean): boolean =>
  quoted || isTelling(text) || /[\p{L}\p{N}][/%-][\p{L}\p{N}]/u.test(text);

/** `spelling of Erik, from Eric, in paragraph 3` */
const NAME_FROM =
  // recheck: at most 1,200 characters, a notice
  /(?<=[\s(“"])([\p{Lu}\d][^\s,;:()]{0,30}), (?:from|fra|från|von) ([\p{Lu}\d“"][^,;:()]{0,40}?)(?=\s?[,.;)]|$)/u;

const directed: ReadPair = (text) => {
  const to = TO_FROM.exec(text);
  if (to !== null) {
    const after = lastOperand(to[1] as string);
    const before = firstOperand(to[2] as string);
    const adjacent =
      !/\s/u.test(to[1] as string) && /^\s*to\s/iu.test(to[0]) && !/^the$/iu.test(to[2] as string);
    if (isReading(before.text, before.quoted) || (adjacent && !/\s/u.test(to[2] as string)))
      return { after: after.text, before: before.text };
  }
  const beside = NAME_FROM.exec(text);
  if (beside !== null)
    return { after: beside[1] as string, before: firstOperand(beside[2] as string).text };
  const from = FROM_TO.exec(text);
  if (from === null || !/[“"«„‘'\d]|^\p{Lu}/u.test(from[1] as string)) return null;
  return {
    before: lastOperand(from[1] as string).text,
    after: firstOperand(from[2] as string).text,
  };
};

const READERS: readonly ReadPair[] = [
  stoodRead,
  changed,
  turned,
  turkish,
  connected,
  directed,
  restated,
  twoFigures,
];

/** What a notice says stands now, and what stood before; null where it does not say both. */
export function readPair(text: string): NoticePair | null {
  const found = readCjkPair(text);
  if (found !== null || isUnspaced(text)) return found;
  for (const read of READERS) {
    const pair = read(text);
    if (pair !== null && pair.after !== "" && pair.before !== "" && pair.after !== pair.before)
      return pair;
  }
  return null;
}

const SPELLING_OF =
  /(?:[Ss]pelling of|orthographe (?:du nom )?d[e']|[Ss]chreibweise (?:von|des namens)|ortograf[ií]a de|grafia de|grafia di|stavningen av|stavemåten av|spelling van)\s{1,3}((?:\p{Lu}[\p{L}\p{M}’'-]{1,30}\s?){1,3})/u;
const WITHOUT =
  /(?:reference to|references to|mention of|référence à|referencia a|referência a|riferimento a|verweis auf|hinweis auf)\s{1,3}(?:(?:the|la|le|les|los|las|den|die|das)\s)?((?:\p{Lu}[\p{L}\p{M}’'-]{1,30}\s?){1,4})/u;
/** `el nombre del portavoz en el segundo párrafo, Julián Orte`: the place stands between. */
const NAME_GIVEN =
  // recheck: at most 1,200 characters, a notice
  /\b(?:name|surname|nombre|apellido|nom|prénom|nome|cognome|sobrenome|apelido|Namen?|Nachname|Vorname|naam|achternaam|namnet|navnet)(?:\s[^,;:()]{1,80})?,\s((?:\p{Lu}[\p{L}\p{M}’'-]{1,30}\s?){1,4})(?=\s?[,;.)]|$)/u;
const NAMED_THING =
  /\b(?:name|spelling|figure|symbol|title|date|day|year|number),\s{1,3}([^,()]{1,40}),\s/iu;

/** A name that a notice speaks of without marks: `spelling of Lindqvist`, `reference to Holm Bank`, `company name, GGX, in …`. */
export function namedThing(text: string): string | null {
  const spelled = SPELLING_OF.exec(text)?.[1];
  const found =
    (/^\p{Lu}/u.test(spelled ?? "") ? spelled : null) ??
    WITHOUT.exec(text)?.[1] ??
    NAMED_THING.exec(text)?.[1] ??
    NAME_GIVEN.exec(text)?.[1];
  const name = found?.trim().replace(/[’']s$/u, "") ?? "";
  return name !== "" && isTelling(name) ? name : null;
}

/** Everything in quotation marks. */
export const quotedParts = (text: string): readonly string[] =>
  findQuotations(text)
    .map(({ range }) => withoutEllipses(text.slice(range.start, range.end)))
    .filter((part) => part !== "");
