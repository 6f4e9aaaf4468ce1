import { splitSentences } from "../../text/sentences";
import { foldPhrase } from "../fold-phrase";
import type { NoticePair } from "./cjk-pairs";
import { firstOperand, isTelling, lastOperand } from "./notice-operands";

type ReadPair = (text: string) => NoticePair | null;

/** What follows says how it is: `… as 81 metres. It is 18 metres.`, `… 40 Passagiere. Richtig ist: 14.` */
const IN_FACT =
  // recheck: at most 1,200 characters, a notice
  /[.;:,]\s{1,3}(?:in fact,? )?(?:(?:it|they|he|she|there|the correct [\p{L} ]{1,24}?|(?:his|her|its|the) (?:\p{L}+ )?name) (?:is|are|was|were|has|had|should be)|it should have been|richtig ist|richtig sind|korrekt ist|tatsächlich (?:ist|sind|war|waren)|es sind|es ist|il s'agit de|il s’agit de|en réalité,?|c'est|c’est|il fallait lire|en realidad,?|se trata de|lo correcto es|debe decir|son|são|é|o correto é|na verdade,?|il corretto è|si tratta di|in realtà,?|dat moet|dat moeten|juist is|het zijn|het is|rätt [\p{L}]{1,16} är|rätt är|det rätta är|det korrekte er|rett [\p{L}]{1,16} er|riktig [\p{L}]{1,16} er|korrekt [\p{L}]{1,16} er|rett er|det riktige er|riktig er|oikea [\p{L}]{1,16} on|oikea on|poprawn[\p{L}]{1,4} [\p{L}]{1,16} to|powinno być|правильно|верно)\s?:?\s(?=["“„«‘'\p{Lu}\d]|(?:\p{Ll}{1,12}\s){1,2}\d)/iu;
/** `…1913، والصحيح أنه بني عام 1931` */
const ARABIC_FACT = /[،.,]\s?و?(?:الصحيح|الصواب)\s(?:هو\s)?(?:\p{L}{1,12}\s){0,3}(?=\d)/u;
const FIGURE_WITH_UNIT = /\d[\d.,]*(?:\s\p{L}{3,})?/gu;

/** The last figure, or the last name, of what was said before. */
function saidBefore(left: string, after: string): string | null {
  if (/\d/u.test(after)) {
    const figures = [...left.matchAll(FIGURE_WITH_UNIT)].map((match) => match[0]);
    const unit = after.split(" ")[1];
    const alike = unit === undefined ? figures : figures.filter((figure) => figure.endsWith(unit));
    const found = (alike.length > 0 ? alike : figures).at(-1);
    if (found === undefined) return null;
    return unit !== undefined && found.endsWith(unit)
      ? found
      : (found.split(" ")[0]?.replace(/[.,]$/u, "") ?? null);
  }
  const last = lastOperand(left);
  if (!last.quoted && !isTelling(last.text)) return null;
  const words = last.text.split(/\s+/u);
  return last.quoted ? last.text : words.slice(-after.split(/\s+/u).length).join(" ");
}

/** Two sentences, of which the second says how it is: `It was described as 81 metres. It is 18 metres.` */
export const restated: ReadPair = (text) => {
  const match = IN_FACT.exec(text) ?? ARABIC_FACT.exec(text);
  if (match === null) return null;
  const left = text.slice(0, match.index);
  const right = text
    .slice(match.index + match[0].length)
    .replace(/^(?:\p{Ll}{1,12}\s){1,2}(?=\d)/u, "");
  const figure = /^\d[\d.,]*(?:\s\p{L}{3,})?/u.exec(right)?.[0].replace(/[.,]$/u, "");
  const first = firstOperand(right);
  const after = figure ?? (first.quoted || isTelling(first.text) ? first.text : "");
  if (after === "") return null;
  const before = saidBefore(left, after);
  if (before === null) return null;
  const unit = after.split(" ")[1];
  const now =
    figure === undefined || (unit !== undefined && before.endsWith(unit))
      ? after
      : (after.split(" ")[0] as string);
  return { after: now, before };
};

const FIGURE = /\p{N}+(?:[.,]\p{N}+)*(?:\s\p{L}{3,})?/gu;
const ERRED =
  /(?<![\p{L}])(?:wrong|incorrect|erroneous|mistaken|misstat|misreport|inaccurate|falsch|irrtum|a tort|par erreur|por error|erronea|equivocad|por engano|incorretamente|per errore|onjuist|ten onrechte|abusievelijk|fejlagtig|feilaktig|felaktig|virheellis|bledn|ошибочн|неверно|earlier version|previous version|fruheren|ursprunglichen|version anterior|version precedente|versao anterior|precedente versione|eerdere versie|tidigare|tidligere|aiemmin|wczesniejszej|предыдущей)/u;

/**
 * What was told and what is, in two sentences with one figure each, of one kind: `We incorrectly reported that the mill burned down in
 * 1913. It burned down in 1931.`
 */
export const twoFigures: ReadPair = (text) => {
  const said = text.replace(/^[^:：]{1,40}[:：]\s/u, "");
  const [first, second, ...more] = splitSentences(said).map(({ start, end }) =>
    said.slice(start, end),
  );
  if (first === undefined || second === undefined || more.length > 1) return null;
  if (!ERRED.test(foldPhrase(first)) || /\p{N}/u.test(more.join())) return null;
  const [before, ...otherBefore] = first.match(FIGURE) ?? [];
  const [after, ...otherAfter] = second.match(FIGURE) ?? [];
  if (before === undefined || after === undefined || otherBefore.length + otherAfter.length > 0)
    return null;
  const [[then = "", unitThen], [now = "", unitNow]] = [before.split(/\s/u), after.split(/\s/u)];
  const year = /^(?:1[5-9]|20)\d\d$/u;
  if (then === now) return null;
  if (year.test(then) && year.test(now)) return { before: then, after: now };
  return unitThen !== undefined && unitThen === unitNow ? { before, after } : null;
};
