import { foldPhrase } from "../fold-phrase";
import { SELF_NAMES, TEXT_NOUNS, WEAK_SELF_NAMES } from "../lexicon/notice-words";
import { createPhraseLexicon, findPhrases, isUnspaced } from "../phrase-lexicon";
import { findQuotations } from "../quotations";

const SELF = createPhraseLexicon(SELF_NAMES);
const WEAK = createPhraseLexicon(WEAK_SELF_NAMES);
const NOUNS = createPhraseLexicon(TEXT_NOUNS);
/** `this story`, `this Oct 24 story`, `this version of the story` */
const OPENS_AS_TEXT: readonly RegExp[] = [
  /^the (?:above |original )?(?:story|article|post|blog post|dispatch|photo caption|caption|column) (?:has been|have been|was|is being) (?:since |later |also |now |subsequently )?(?:updated|corrected|amended|revised|clarified|edited|refiled)(?=[^.]{0,60}\b(?:to|after|because|following|with|on|at|accordingly)\b|\.|$)/u,
  /^(?:article|depeche|texte|l'article|la depeche)(?: a ete)? (?:mise? a jour|modifiee?|corrigee?|actualisee?|rectifiee?)\b[^.]{0,40}\b(?:avec|pour|apres|afin|suite a|a la suite)\b/u,
  /^(?:noticia|articulo|informacion|nota|texto|despacho|cronica|reportaje|materia|reportagem|artigo) (?:actualizad[oa]|corregid[oa]|modificad[oa]|rectificad[oa]|atualizad[oa]|corrigid[oa]|alterad[oa])\b[^.]{0,40}\b(?:con|para|tras|despues|com|apos)\b/u,
  /^(?:articolo|notizia|testo|pezzo) (?:aggiornat[oa]|corrett[oa]|modificat[oa])\b[^.]{0,40}\b(?:con|per|dopo)\b/u,
  /^(?:artikel|meldung|beitrag|text|bericht) (?:wurde |zuletzt |nachtraglich )?(?:aktualisiert|korrigiert|erganzt|berichtigt|uberarbeitet)\b[^.]{0,40}\b(?:mit|nach|wegen|weil|nachdem)\b/u,
  /^(?:artikel|bericht) (?:bijgewerkt|aangepast|gecorrigeerd|aangevuld)\b[^.]{0,40}\b(?:met|na|vanwege|om)\b/u,
  /^(?:artikeln|nyheten) (?:ar|har) (?:nu |senare )?(?:uppdatera[dt]s?|rattad|rattats|korrigera[dt]s?|andra[dt]s?|kompletterats?|kompletterad)/u,
  /^(?:updated|corrected|amended|revised|clarified) [^.]{0,30}\d[^.]{0,20}\b(?:to|with|after|following|because)\b/u,
  /^(?:aktualisiert|korrigiert|erganzt|mis a jour|corrige|modifie|actualizad[oa]|corregid[oa]|atualizad[oa]|corrigid[oa]|aggiornat[oa]|corrett[oa]|uppdatera[dt]|rattad|opdateret|rettet|oppdatert|bijgewerkt) [^.]{0,30}\d[^.]{0,30}\b(?:mit|nach|wegen|avec|pour|apres|con|para|tras|com|apos|per|dopo|med|efter|etter|met|na)\b/u,
  /^we (?:previously|originally|incorrectly|wrongly|mistakenly|initially|earlier|erroneously) (?:reported|said|stated|wrote|published|identified|gave)\b|\bwe (?:previously|originally|incorrectly|wrongly|mistakenly|initially|erroneously) (?:reported|stated|published)\b/u,
];
const THIS_STORY =
  /\bthis (?:[\p{L}\d.,'-]+ ){0,4}?(?:story|article|report|version|post|piece|item|page|dispatch|interview|headline|caption|obituary|column|essay|review|blog)\b/u;
/** After "version": `of the bill`, `des faits`; what it is a version of stands next. */
const OF =
  /^\s?(?:of|by|from|del?|della|dello|du|des|d'|dieses|dieser|des|der|eines|einer|von|vom|do|da|dos|das|van|av|af|om|di|i)\b/u;
/** `of its report`: somebody else's. */
const ANOTHERS =
  /^\s?(?:of|de|von|van|av|af|di)\s(?:its|his|her|their|su|sus|son|sa|ihres|seines|ihrer|seiner|hans|hennes|dens|deres)\b/u;
/** A genitive without a word for "of" in front: `версии закона`; a verb or an adverb does not end so. */
const SLAVIC_GENITIVE = /^\s(?!был[аи]?\b)\p{Script=Cyrillic}{2,}(?:а|я|ы|и|у|ю|ей|ов)(?![\p{L}])/u;
const REACH = 40;
/** A clause by which somebody else says it: `…, sagte der Bürgermeister`, `…, a déclaré la maire`. */
const SAID =
  /[,"”»“]\s{0,2}(?:the \p{L}+ )?(?:said|says|told|wrote|argued|sagte|sagt|erklarte|schrieb|teilte|a dit|a declare|a affirme|a ecrit|dijo|dice|declaro|afirmo|senalo|disse|afirmou|ha detto|ha dichiarato|zei|sade|sager|sagde|sa|sanoo|sanoi|kertoo|powiedzia\p{L}*|sier|uppger|oplyser|opplyser|mener|zegt|mowi|twierdzi|сказал\p{L}*|заявил\p{L}*|говорит)(?![\p{L}])/u;
/** `…, the board's lawyer said on Monday.` at the end of the first sentence. */
const NAMED_SAID =
  /[,"”»“]\s{0,2}(?:[\p{L}.'’-]{1,20}\s){1,5}(?:said|says|wrote|argued)(?:\s(?:on|in|at|late|earlier|yesterday)(?:\s[\p{L}\d]{1,12}){0,4})?$/u;
const FIRST_SENTENCE = /^[\s\S]*?(?=[.:;!?]\s|[.!?]?$)/u;

const OPENS_VERSION =
  /^(?:correction: |note: |nota: |hinweis: |anmerkung: )?(?:(?:in|an|a|the|eine|einer|die|der|dans|une|la|en|una|in una|em|uma|een|in een|i|w|в|missa|jutun) ){0,2}$/u;

/**
 * Whether a text opens with an earlier version: `named` where it says of what ("an earlier version of this article"), `bare` where
 * it does not ("in an earlier version"); null where it opens otherwise or with a version of something else.
 */
export function versionOfThis(folded: string): "named" | "bare" | null {
  const [match] = findPhrases(folded, WEAK);
  if (match === undefined || !OPENS_VERSION.test(folded.slice(0, match.start))) return null;
  if (!isOwn(folded, match.end) || OTHER_WORKS.test(folded)) return null;
  const after = folded.slice(match.end, match.end + REACH).replace(REVISED, "");
  return OF.test(after) || SLAVIC_GENITIVE.test(after) ? "named" : "bare";
}

const WE_CHANGED: readonly RegExp[] = [
  /\bwe(?: have|'ve)?(?: since| now)? (?:corrected|amended|updated|removed|clarified|changed)\b/u,
  /\bwir haben\b[^.]{0,80}\b(?:korrigiert|berichtigt|geandert|angepasst|aktualisiert|erganzt|entfernt)\b/u,
  /\bhaben wir\b[^.]{0,80}\b(?:korrigiert|berichtigt|geandert|angepasst|aktualisiert|erganzt|entfernt)\b/u,
  /\bnous avons (?:corrige|modifie|rectifie|precise|retire)|\bhemos (?:corregido|rectificado|modificado|actualizado)|\babbiamo (?:corretto|modificato|rettificato|aggiornato)|\bcorrigimos\b|\bcorregimos\b/u,
  /\b(?:we|wij) hebben\b[^.]{0,60}\b(?:aangepast|gecorrigeerd|verbeterd)\b|\bvi har\b[^.]{0,30}\b(?:rattat|korrigerat|andrat|rettet|korrigert|korrigeret|endret|andret)\b/u,
  /(?<![\p{L}])мы (?:исправили|уточнили|изменили)/u,
];

/** `Wir haben den Namen berichtigt`: said by the newsroom, where a label says that it speaks. */
export const saysWeChanged = (folded: string): boolean =>
  WE_CHANGED.some((pattern) => pattern.test(folded));

/** `本文件` is a document, not this text. */
const LONGER_WORD = /^[件化明字本献獻物人]/u;
/** `旧版では`, `旧版记事`; `旧版地图` is an old map. */
const OF_TEXT = /^(?:て|に|は|、|，|の(?:記事|本文|見出し)|(?:記事|报道|報道|稿件|新闻|文章))/u;
/** Things that have versions, in front of one that does not say of what: `The bill in its first version wrongly …`. */
const OTHER_WORKS =
  /(?<![\p{L}])(?:law|bill|act|plan|budget|contract|treaty|app|song|film|book|game|software|proposal|draft|loi|budget|contrat|ley|proyecto|presupuesto|lei|projeto|orcamento|legge|progetto|bilancio|gesetz|entwurf|vertrag|haushalt|wet|plan|lag|lagen|lov|loven|laki|ustawa|projekt|закон|проект|бюджет)(?![\p{L}])/u;

/** Whether a version without a word for a text belongs to another work that is named before it. */
const isOfOther = (folded: string, start: number, end: number): boolean =>
  findPhrases(folded.slice(end, end + REACH), NOUNS).length === 0 &&
  OTHER_WORKS.test(folded.slice(0, start));

/** `the report of 3 May`: a day, not what it is an article of. */
const OF_A_DAY = /^\s?\p{L}{1,4}\s(?:\p{L}{2,10}\s)?\d/u;

/** `this article of the treaty` is another kind of article. */
function isThisStory(folded: string): boolean {
  const match = THIS_STORY.exec(folded);
  return match !== null && isOwn(folded, match.index + match[0].length);
}

/** `une version corrigée du budget`: of what it is a version stands behind. */
const REVISED =
  /^\s(?:precedente|anterieure|initiale|originale|anterior|previa|inicial|original|iniziale|corrigee|modifiee|actualisee|revisee|remaniee|rectifiee|corregida|modificada|actualizada|revisada|rectificada|corrigida|atualizada|corretta|aggiornata|modificata|riveduta|uberarbeitete[nrs]?|korrigierte[nrs]?|aktualisierte[nrs]?)(?=\s)/u;

function isOwn(folded: string, end: number): boolean {
  const rest = folded.slice(end, end + REACH).replace(REVISED, "");
  if (OF_A_DAY.test(rest)) return true;
  if (ANOTHERS.test(rest)) return false;
  if (!OF.test(rest) && !SLAVIC_GENITIVE.test(rest)) return true;
  return findPhrases(rest, NOUNS).length > 0;
}

/**
 * Whether a text names itself: `"this story"`, `"an earlier version of this report"`, `"dieser Artikel"`. A version of
 * something else does not: `"an earlier version of the bill"`. Folded text in.
 */
export const namesItself = (folded: string): boolean =>
  isThisStory(folded) ||
  OPENS_AS_TEXT.some((pattern) => pattern.test(folded)) ||
  findPhrases(folded, SELF).some(
    ({ phrase, end }) =>
      isOwn(folded, end) &&
      !(phrase === "本文" && LONGER_WORD.test(folded.slice(end))) &&
      !(phrase === "旧版" && !OF_TEXT.test(folded.slice(end))),
  ) ||
  findPhrases(folded, WEAK).some(
    ({ start, end }) => isOwn(folded, end) && !isOfOther(folded, start, end),
  );

/**
 * The text without what somebody is quoted or reported as saying; null where nothing is left to judge: `"“This story was
 * never corrected,” the mayor said"`, `"Dieser Bericht sei fehlerhaft, sagte sie"`.
 */
export function ownWords(text: string, folded: string): string | null {
  if (isUnspaced(text)) return folded;
  const quoted = findQuotations(text).filter(({ range }) =>
    namesItself(foldPhrase(text.slice(range.start, range.end))),
  );
  if (quoted.length > 0) return null;
  const first = FIRST_SENTENCE.exec(folded)?.[0] ?? folded;
  return SAID.test(first) || NAMED_SAID.test(first) ? null : folded;
}
