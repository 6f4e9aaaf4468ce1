import type { Range } from "../text/range";

/** Words that say where a statement comes from. */
export interface Attribution extends Range {
  readonly text: string;
  /** Words of the source, lower case, that tell it from others: "rail", "incident", "board". */
  readonly words: readonly string[];
  /** Somebody is said to say it; else a document or another house has it. */
  readonly isSpeech: boolean;
}

/** Longest attribution that is told whole, in characters. */
const LONGEST = 90;

/** "according to the wire", "según la agencia", "nach Angaben der Polizei"; who says it follows. */
const SPEAKER_FOLLOWS =
  /(?<![\p{L}\p{M}])(?:according to|según|de acuerdo con|selon|d['’]après|laut|nach Angaben (?:von|der|des)|stando a|secondo|segundo(?= (?:[oa]s?|uma?|fontes?|dados) )|de acordo com|وفق(?:ا ل| ما أعلنت)?|بحسب)\s/giu;
/** "citing officials", "seen by the agency", "al que tuvo acceso Lumen": where the text has it from. */
const SOURCE_FOLLOWS =
  /(?<![\p{L}\p{M}])(?:citing|quoting|seen by|obtained by|reviewed by|viewed by|citando a|al? (?:que|la que|cual) tuvo acceso|consultad[oa]s? por|citant|consultée?s? par|نقلا عن|اطلعت علي(?:ها|ه))\s/giu;
/** "recalls Reuters", "informó la agencia Lumen", "writes another agency". */
const REPORTS_THEN_SOURCE =
  /(?<![\p{L}\p{M}])(?:writes|reported|reports|recalls|informó|informa|rapporte|a rapporté|berichtete|berichtet|meldete|meldet)\s(?=\p{Lu}|(?:the|another|an|a|la|una|l['’]|une|die|eine)\s?(?:news )?(?:agency|wire|newspaper|broadcaster|agencia|agence|Agentur|Zeitung|journal))/gu;
/** "another agency writes", "the wire recalls". */
const SOURCE_THEN_REPORTS =
  /(?<![\p{L}\p{M}])(?:the|another|an|a|la|una|une|die|eine)\s(?:news )?(?:agency|wire|newspaper|broadcaster|agencia|agence|Agentur|Zeitung)\s(?:writes|wrote|reported|reports|recalls|informó|informa|rapporte|berichtete|berichtet|meldete|meldet)(?![\p{L}\p{M}])/gu;
const ENDS = /[.,;:!?()«»“”"„\n–—،؛。、]/u;

/** All attributions to a source in a text, from `from` on, in order. */
export function findAttributions(text: string, from = 0): readonly Attribution[] {
  const found: Attribution[] = [];
  const add = (start: number, end: number, isSpeech: boolean, source = start): void => {
    if (start < from || found.some((one) => start < one.end && one.start < end)) return;
    const printed = text.slice(start, end).trim();
    found.push({
      start,
      end: start + printed.length,
      text: printed,
      words: sourceWords(text.slice(source, end)),
      isSpeech,
    });
  };
  for (const match of text.matchAll(SOURCE_THEN_REPORTS))
    add(match.index, match.index + match[0].length, false);
  const follows = (pattern: RegExp, isSpeech: boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const source = match.index + match[0].length;
      add(match.index, endOfSource(text, source, isGerman(match[0])), isSpeech, source);
    }
  };
  follows(SPEAKER_FOLLOWS, true);
  follows(SOURCE_FOLLOWS, false);
  follows(REPORTS_THEN_SOURCE, false);
  return found.sort((a, b) => a.start - b.start);
}

/** After a source at the head of a German sentence its verb follows: "Nach Angaben der Stadt [wird] das Bad geschlossen"; later on what was said goes on: "liegt nach Angaben der Reederei [bei] 80.000 Euro". */
const GERMAN_VERB =
  /\s(?:bei|auf|um|rund|etwa|gegen|wird|werden|wurden?|würden?|hat|haben|hatten?|ist|sind|war|waren|soll|sollen|sollten?|kann|können|könnten?|will|wollen|dürften?|muss|müssen|gibt|gab|kam|kamen|bleibt|bleiben|blieb|geht|gingen|liegt|lag|steht|stand)\s(?=[\p{L}\p{N}])/u;

const isGerman = (opening: string): boolean => /^(?:laut|nach angaben)/iu.test(opening);

function endOfSource(text: string, start: number, verbFollows: boolean): number {
  let end = start;
  const last = Math.min(text.length, start + LONGEST);
  const verb = verbFollows ? GERMAN_VERB.exec(text.slice(start, last)) : null;
  if (verb !== null && !/[.,;:!?()„“]/u.test(text.slice(start, start + verb.index)))
    return start + verb.index;
  while (end < last && !(ENDS.test(text[end] ?? "") && !isInside(text, end))) end++;
  return start + withoutOpenEnd(text.slice(start, end)).length;
}

/** "Node.js", "3,4"; a quotation mark before a word opens something of its own. */
const isInside = (text: string, at: number): boolean =>
  !/[«“”"„]/u.test(text[at] ?? "") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");

/** "the owner of a company called “Deep Water”" → "the owner of a company". */
const withoutOpenEnd = (source: string): string =>
  source.replace(
    /\s(?:called|named|known as|namens|genannt|appelée?|nommée?|llamad[oa]|chamad[oa]|chiamat[oa])\s?$/iu,
    "",
  );

const SMALL = new Set(
  `according citing quoting seen obtained reviewed viewed según acuerdo citando acceso consultado consultada selon citant laut
  nach angaben writes reported reports recalls informó informa rapporte berichtet berichtete meldet the another una esta
  eine agency wire news agencia agence agentur newspaper from with what that which were esta los las les des der die den`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Without names a source is "agency": any other agency may be meant. */
function sourceWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
  const own = words.filter((word) => !SMALL.has(word));
  return own.length > 0 ? own : words.filter((word) => /^(?:agen|wire|news|zeit)/u.test(word));
}
