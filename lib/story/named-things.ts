import type { Range } from "../text/range";

/** Words that give a thing its name or a book its title, with at most one word before the marks. */
const GIVES_NAME =
  // recheck: at most 40 characters, what stands before the marks
  /(?<![\p{L}\p{M}])(?:named|dubbed|nicknamed|titled|entitled|known as|so-called|calls? itself|called itself|(?:firm|company|group|club|band|boat|ship|ferry|vessel|dog|horse|shop|pub|app|website|magazine|paper|project|programme|program|operation|movement|party|film|book|song|novel|play|show|series|game|painting|poem)\s+called|author of|llamad[oa]s?|apodad[oa]s?|denominad[oa]s?|titulad[oa]s?|autora? de|surnommée?s?|intitulée?s?|baptisée?s?|auteure? de|genannte?|sogenannte[nrsm]?|namens|Titel|Buch|novel|book|film|song|album|play|musical|opera|documentary|magazine|series|trawler|libro|novela|película|obra teatral|livre|roman|pièce|chanson|documentaire|livro|filme|peça|canção|romanzo|spettacolo|Theaterstück|Stück|Film|Roman|Lied|Oper|toneelstuk|boek|roman|pjäsen|filmen|boken|مسرحية|رواية|يسميها|يسمونه|يسمونها|اسمها|اسمه|واسمها|تدعى|يدعى|ينادونه|الملقب)\s+(?:[\p{L}\p{M}]+\s+)?$/u;
/** Japanese says it after the marks. */
const IS_NAMED = /^(?:と呼ばれ|と名付け|と題し|の名で|という(?:名|題))/u;

/**
 * Whether words in marks are a name or a title: "her book “The Patient Heron”", "كان اسمها «نجمة»", "a firm called “Deep Heron”". "He called it
 * “madness”" is speech: the bare verb is not in the list.
 */
export const isNamed = (text: string, outer: Range): boolean =>
  GIVES_NAME.test(text.slice(Math.max(0, outer.start - 40), outer.start)) ||
  IS_NAMED.test(text.slice(outer.end, outer.end + 8));
