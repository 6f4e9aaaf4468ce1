import { TEXT_NOUNS } from "../lexicon/notice-words";
import { createPhraseLexicon, findPhrases } from "../phrase-lexicon";
import { namedParagraphs } from "./notice-paragraphs";

const NOUNS = createPhraseLexicon(TEXT_NOUNS);
/** Parts of a text that a notice speaks of as its subject: `(The name was corrected)`. */
const PARTS =
  /(?<![\p{L}])(?:headline|byline|dateline|caption|lead|name|spelling|typo|figure|number|date|year|quote|title|photo|link|error|mistake|paragraph|sentence|word|version|titre|legende|nom|chiffre|date|orthographe|erreur|faute|coquille|citation|titular|titulo|nombre|cifra|fecha|error|apellido|errata|cita|uberschrift|titel|name|zahl|datum|fehler|zitat|schreibweise|satz|titolo|nome|cifra|errore|data|erro|naam|cijfer|fout|rubrik|namn|siffra|fel|navn|tal|fejl|feil|заголовок|имя|ошибка|дата)\p{L}{0,3}(?![\p{L}])/u;

const ARTICLES =
  "the|a|an|this|that|these|those|his|her|their|its|our|der|die|das|ein|eine|le|la|les|un|une|l'|el|los|las|una|o|os|as|um|uma|il|lo|gli|i|de|het|een|den|det|en|ett|et";
const AUXILIARIES =
  "was|were|is|are|has been|have been|had been|wurde|wurden|ist|war|a ete|ont ete|fut|sera|est|fue|fueron|ha sido|han sido|foi|foram|e stato|e stata|sono stati|sono state|viene|fu|werd|werden|is|zijn|blev|ble|ar|er|har blivit";
/** `(The road was corrected after complaints.)`: a subject that is no text, in the passive. */
const PASSIVE = new RegExp(
  `^[^\\p{L}]{0,3}(?:(?:${ARTICLES})\\s?)(?<subject>(?:[\\p{L}\\p{N}'-]+\\s){1,4}?)(?:${AUXILIARIES})\\s`,
  "u",
);
/** `(Une version corrigée du budget …)`: what is corrected is told of as a thing. */
const ATTRIBUTE =
  /^[^\p{L}]{0,3}(?:une?|la|le|una|el|uma?|il|lo|o|a|os|as|les|los|las)\s\p{L}+\s\p{L}+(?:ee?s?|ad[oa]s?|id[oa]s?|at[oaie]|ett[oaie]|ut[oaie])\s(?<of>(?:du|de|des|del|della|dello|dei|do|da|dos|das|d')\s?[^.,;]{2,40})/u;

const KITCHEN =
  /(?<![\p{L}\p{N}])(?:\p{N}{1,4}|an?|one|two|three|four|half|une?|deux|trois|dos|tres|ein|eine|einen|zwei|drei|due|tre|um|uma|duas|een|twee|en|to|två|du|halv\p{L}*)\s(?:more |other |gehaufte |grosse |kleine )?(?:cups?|tbsps?|tablespoons?|tsps?|teaspoons?|grams?|ml|dl|cl|pinch(?:es)?|slices?|cloves?|eggs?|ounces?|oz|pounds? of|tazas?|cucharad(?:it)?as?|pizcas?|tasses?|cuilleres?|pincees?|gousses?|tassen?|essloffel|teeloffel|el|tl|prisen?|eier|xicaras?|colher(?:es)?|pitadas?|tazz[ae]|cucchiain?[oi]|pizzic\p{L}+|uova|kopjes?|eetlepels?|theelepels?|snufjes?|msk|tsk|spsk|ss|krm|klyftor?|agg|koppar)(?![\p{L}])|大さし|小さし|カッフ|汤匙|茶匙|ملعقة|ملاعق|كوب/u;
const SOFTWARE =
  /(?<![\p{L}])(?:apps?|software|firmware|drivers?|browsers?|ios|android|windows|macos|linux|patch(?:es)?|operating system|smartphones?|playstation|xbox|aplicacion(?:es)?|sistema operativo|application|logiciel|betriebssystem|anwendung|spiel|aplicativo|applicazione|sistema operativo|besturingssysteem|programvara|operativsystem|приложени[ея]|прошивк\p{L}*)(?![\p{L}])|تطبيق|نظام التشغيل|アフリ|ソフト|端末|应用程序|软件|系统更新|앱/u;

/** `a word every pilot fears`: behind a label, a title. */
const INDEFINITE = /^(?:a|an|une|ein|eine|una|uma|ett)\s(?:\p{L}{1,30}\s){0,10}\p{L}{1,30}$/u;

/** `(Adds 20 minutes if the oven is cold)`: an amount of something that no text has. */
const ADDS_AMOUNT =
  /^[^\p{L}]{0,3}(?:adds?|added|anade|agrega|ajoute|ajouter|aggiungere|acrescenta)\s(?:\d[\d.,]*|an?|two|three|four|five|six|ten)\s(?!(?:more |new |other )?(?:words?|lines?|paragraphs?|paras?|grafs?|quotes?|comments?|details?|sentences?|photos?|links?|bylines?|missing|dropped))\p{L}/u;
/** `(Holm corrected his stance)`: somebody does it to something of his own. */
const OF_ONES_OWN =
  /\p{L}\s(?:corrected|fixed|updated|clarified|corrigio|actualizo|aclaro|a corrige|a rectifie|a precise|korrigiert|korrigierte|berichtigte|ha corretto|corrigiu|corrigeerde|rattade|rettede|rettet)\s(?:(?:il|la|i|le)\s)?(?:his|her|their|its|su|sus|son|sa|ses|seine?[nmrs]?|ihre?[nmrs]?|suo|sua|suoi|sue|seu|seus|suas|zijn|haar|hun|sin|sitt|sina|sine)\s/u;
/** `(Repeats at 9 p.m. on Sunday)`: a programme. */
const BROADCAST =
  /^[^\p{L}]{0,3}(?:repeats|repeated|repeat|repite|se repite|wiederholung|rediffusion|replica|repete|herhaling|gentagelse|reprise)\s(?:at|on|every|a las|los|am|um|le|a|alle|as|om|kl)\.?\s(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u;
/** `Withdrawal: Holm pulls out of the regatta`: no text is taken back. */
const PULLS_OUT = /^(?:withdrawal|retrait|retirada|ritiro|widerruf)\s?[:：]/u;

/** Whether what a bracket or a mark tells of was done to something else than a text: a road, a budget, a dough. Folded text in. */
export function isOfOtherThing(folded: string): boolean {
  if (KITCHEN.test(folded) || BROADCAST.test(folded)) return true;
  if (namedParagraphs(folded).numbers.length > 0) return false;
  if (ADDS_AMOUNT.test(folded) || OF_ONES_OWN.test(folded)) return true;
  const of = ATTRIBUTE.exec(folded)?.groups?.of;
  if (of !== undefined) return findPhrases(of, NOUNS).length === 0;
  const subject = PASSIVE.exec(folded)?.groups?.subject;
  return subject !== undefined && findPhrases(subject, NOUNS).length === 0 && !PARTS.test(subject);
}

/**
 * Whether a label heads a title or tells of a program: `Correction: a word every pilot fears`. Folded text in, and where its label ends.
 */
export function isOtherLabel(folded: string, end: number, isUpdate: boolean): boolean {
  const after = folded.slice(end).replace(/^[^\p{L}\p{N}]{1,9}/u, "");
  if (INDEFINITE.test(after) || (isUpdate && SOFTWARE.test(after))) return true;
  return (
    PULLS_OUT.test(folded) &&
    /^(?:\p{L}[\p{L}'-]*\s){4}/u.test(after) &&
    findPhrases(after, NOUNS).length === 0
  );
}
