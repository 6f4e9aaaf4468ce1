import { isSpeechVerb } from "../compare/speech-verbs";
import type { Range } from "../text/range";
import { splitSentences } from "../text/sentences";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that begin somebody who is any one of several, and bare plurals that speak, by language: "a neighbour", "un habitant". */
const ANYBODY: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "a an one another two three four some several many sources officials witnesses residents neighbours neighbors",
  ),
  fr: list("un une des plusieurs deux trois quelques"),
  es: list("un una uno unos unas varios varias dos tres fuentes testigos vecinos vecinas"),
  pt: list("um uma uns umas dois duas três vários várias fontes testemunhas moradores"),
  it: list("un uno una alcuni alcune due tre diversi fonti testimoni residenti"),
  de: list(
    "ein eine einer eines zwei drei mehrere einige anwohner augenzeugen beamte behördenvertreter nachbarn",
  ),
  nl: list("een één twee drie enkele verschillende bronnen getuigen bewoners omwonenden"),
  sv: list("en ett två tre några flera källor vittnen boende grannar"),
  ar: list(
    `أحد إحدى أحدهم إحداهن بعض مصدر مصادر شاهد شهود مسؤول مسئول مسؤولون سكان أهالي متحدث متحدثة ناطق`,
  ),
};
/** After them somebody is spoken to or of: "told a reporter", "described a wave". */
const WITH_OBJECT = list(
  `told tells asked asks warned warns described accused called urged noted stated claimed announced promised confirmed denied
  acknowledged admitted suggested doubted thought recalled wrote writes teilte bestätigte forderte kritisierte schilderte
  begründete schrieb`,
);
const PREPOSITIONS = list(
  `a al to of in on at by for from with after before during de del da do dans en à avec pour sur con para por em no na
  im in auf bei mit nach vor von zu på i av till med för met van voor op naar إلى في على من`,
);
/** Words between "a person familiar with the report" and "said". */
const LONGEST = 7;
const JAPANESE =
  /(?:の(?:一人|ひとり|１人|1人)|ある[\p{Script=Han}]{1,8}|関係者|当局者|目撃者|(?:近所|近く)の(?:人|住民)|住民|男性|女性)(?:ら|たち)?(?:（[^（）]{1,6}）)?[はが]/u;

/**
 * Whether a text says that somebody speaks a quotation and leaves open who: "said one of them", "a person familiar with it
 * said"; not "she said" nor "the mayor said", who is named elsewhere. `outer`: the quotation's range with its marks;
 * `language`: BCP 47 tag of the text.
 */
export function isSaidByAnybody(text: string, outer: Range, language: string): boolean {
  const anybody = ANYBODY[language.slice(0, 2)] ?? NOBODY;
  const sentences = splitSentences(text);
  const end = sentences.find((sentence) => sentence.end > outer.end)?.end ?? text.length;
  const after = text.slice(outer.end, Math.max(end, outer.end)).split(/[“”„«»「」"]/u)[0] ?? "";
  if (saysAnybody(after, anybody)) return true;
  if (/\p{L}/u.test(after) && !/^と/u.test(after)) return false;
  const start = sentences.findLast((sentence) => sentence.start <= outer.start)?.start ?? 0;
  const before =
    text
      .slice(start, outer.start)
      .split(/[“”„«»「」"]/u)
      .at(-1) ?? "";
  return saysAnybody(before, anybody) || (language.startsWith("ja") && JAPANESE.test(before));
}

const NOBODY: ReadonlySet<string> = new Set();

function saysAnybody(part: string, anybody: ReadonlySet<string>): boolean {
  const words = [...part.matchAll(/[\p{L}\p{M}][\p{L}\p{M}-]*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const verb = words.findIndex(({ word }) => isSpeechVerb(word));
  const own = words[verb];
  if (own === undefined) return false;
  const [next] = words.slice(verb + 1);
  const opens = next !== undefined && /^[\s:]+$/u.test(part.slice(own.end, next.start));
  if (opens && !WITH_OBJECT.has(own.word) && anybody.has(next.word)) return true;
  const first = words.findLastIndex(
    ({ word }, index) =>
      index < verb &&
      index >= verb - LONGEST &&
      anybody.has(word) &&
      !PREPOSITIONS.has(words[index - 1]?.word ?? ""),
  );
  const begins = words[first];
  return (
    begins !== undefined &&
    !/[.,;:!?]/u.test(part.slice(begins.end, own.start)) &&
    // "a spokesman, Ada Lund, said" has commas; "one evening Lund said" has a name.
    !/\p{Lu}/u.test(part.slice(begins.end, own.start))
  );
}
