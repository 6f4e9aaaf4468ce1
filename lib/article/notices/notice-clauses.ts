import { splitSentences } from "../../text/sentences";
import { foldPhrase } from "../fold-phrase";
import { BEFORE_VERBS, CHANGE_VERBS } from "../lexicon/change-verbs";
import { findQuotations } from "../quotations";
import { paragraphsNamed } from "./notice-ellipsis";
import { readPair } from "./notice-pairs";
import { namedParagraphs } from "./notice-paragraphs";
import { saysMoreThanPlace } from "./notice-places";

/** One thing that a notice tells, in its own words. */
interface Piece {
  readonly text: string;
  /** Behind a full stop or a semicolon. */
  readonly strong: boolean;
}

const VERB_FIRST = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?:${BEFORE_VERBS.split("|").map(foldPhrase).join("|")})\\s){0,3}و?(?:${CHANGE_VERBS.split("|").map(foldPhrase).join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);
const HAS_VERB = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CHANGE_VERBS.split("|").map(foldPhrase).join("|")})(?![\\p{L}\\p{N}])|訂正|修正|追加|削除|更正|补充|删除|정정|수정|추가`,
  "u",
);
/** `It also gave the wrong year.`: another thing than what was told before. */
const ALSO =
  /(?<![\p{L}\p{N}])(?:also|in addition|ebenfalls|ausserdem|zudem|ferner|aussi|egalement|par ailleurs|tambien|ademas|tambem|alem disso|anche|inoltre|ook|bovendien|aven|ocksa|dessutom|ogsa|desuden|dessuten|myos|lisaksi|takze|ponadto|ayrica|также|кроме того)(?![\p{L}\p{N}])|また|さらに|此外|另外|또한|كما/u;
const WRONG =
  /(?<![\p{L}])(?:wrong|incorrect|erroneous|mistaken|misspel|misstat|misidentif|inaccurate|amended|falsch|fehler|irrtum|erron|faux|fausse|equivoc|errone|incorrect|errad|sbagliat|onjuist|verkeerd|fout|fel|forkert|feil|virhe|bledn|yanlis|ошибоч|неверн)|誤|错误|خطا/u;
/** What goes on with the reading before: `, not 460`, `, from Eric`, `, sted 45`. */
const GOES_ON =
  /^[\s,;(]{0,3}(?:(?:and|und|et|y|e|ed|en|och|og|ja|a|а|و)\s)?(?:not|nicht|non|no(?!\s(?:primeiro|segundo|terceiro|quarto|quinto|sexto|s[eé]timo|oitavo|nono|d[eé]cimo|[uú]ltimo|pen[uú]ltimo|par[aá]grafo|t[ií]tulo|\d))|nao|não|niet|inte|ikke|ei|eik[aä]|nie|не|from|from the|instead|rather|in place of|sted|statt|anstatt|von|de|da|desde|van|fr[aå]n?|au lieu|en lugar|en vez|em vez|invece|anzich[eé]|in plaats|i stället|i stedet|zamiast|вместо|of|as|which|who|that|que|qui|die|der|das|dass|che|som|wie|comme|como|come|عوضا|بدلا|وليس|وليست|لا|dem|nachdem)(?![\p{L}\p{N}])/iu;

/** `, ` and `, and `; a bare `and`; Arabic `and` is a part of the verb behind it. */
const WEAK =
  /[,،、，]\s*|\s(?:and|und|sowie|et|y|e|ed|en(?!\s(?:el|la|los|las|le|les|un|una|su|sus|ese|esa|este|esta|[\d\p{L}]{1,12}\sp[aá]rr)(?![\p{L}]))|och|samt|og|ja|sekä|oraz|i|ve|и)\s|\s(?=و(?:ي|ت|إ|ا|ح|ف))/giu;
const STRONG = /[;；؛]\s*|\s[•/]\s/gu;

/** Whether an offset stands inside quotation marks or inside brackets that do not hold the whole notice. */
function shelter(text: string): (at: number) => boolean {
  const quoted = findQuotations(text).map(({ outer }) => outer);
  const whole = /^[\s*※＊_]*[([（［【〔<＜]/u.test(text) ? 1 : 0;
  const depths: number[] = [];
  let depth = 0;
  for (const mark of text) {
    if ("([（［【〔".includes(mark)) depth += 1;
    for (let unit = 0; unit < mark.length; unit++) depths.push(depth);
    if (")]）］】〕".includes(mark)) depth -= 1;
  }
  return (at) =>
    (depths[at] ?? 0) > whole || quoted.some(({ start, end }) => at >= start && at < end);
}

/** All pieces between marks and conjunctions, each with what parts it from the one before still in front of it. */
function piecesOf(text: string): readonly Piece[] {
  const isSheltered = shelter(text);
  const strong = new Set<number>();
  for (const { end } of splitSentences(text)) if (end < text.length) strong.add(end);
  for (const { index, 0: mark } of text.matchAll(STRONG)) strong.add(index + mark.length);
  const cuts = new Map<number, boolean>();
  for (const { index } of text.matchAll(WEAK)) if (!isSheltered(index)) cuts.set(index, false);
  for (const at of strong) if (!isSheltered(at - 1)) cuts.set(at, true);
  const places = [...cuts.keys()].filter((at) => at > 0).sort((a, b) => a - b);
  return [0, ...places].map((at, i) => ({
    text: text.slice(at, places[i] ?? text.length),
    strong: cuts.get(at) ?? true,
  }));
}

const paragraphsIn = (text: string): boolean => namedParagraphs(text).numbers.length > 0;

/** Whether what follows tells another thing than what is told so far. */
function beginsChange(told: string, piece: Piece, sentence: string): boolean {
  if (GOES_ON.test(piece.text)) return false;
  if (piece.strong ? !saysMoreThanPlace(sentence) : !saysMoreThanPlace(piece.text)) return false;
  const folded = foldPhrase(piece.text);
  const before = foldPhrase(told);
  const tells = readPair(told) !== null;
  if (VERB_FIRST.test(folded)) return tells || HAS_VERB.test(before) || paragraphsIn(told);
  const named = paragraphsNamed(piece.strong ? sentence : piece.text, told).length > 0;
  if (paragraphsIn(told) && saysMoreThanPlace(told) && named) return true;
  if (!tells) return false;
  if (piece.strong && ALSO.test(folded) && (HAS_VERB.test(folded) || WRONG.test(folded)))
    return true;
  return readPair(sentence) !== null;
}

/**
 * The clauses of a notice that each tell one change: `(Corrects spelling of Erik, from Eric, in paragraph 3; fixes number of
 * homes in paragraph 4)` → two; `(Corrects date to Tuesday, May 4, not Monday, May 3)` → one. A clause begins with a verb of its
 * own, or names a paragraph of its own, or says both readings of something.
 */
export function noticeClauses(text: string): readonly string[] {
  const pieces = piecesOf(text);
  const clauses: string[] = [];
  pieces.forEach((piece, i) => {
    const told = clauses.at(-1);
    const next = pieces.findIndex((other, at) => at > i && other.strong);
    const sentence = pieces
      .slice(i, next < 0 ? pieces.length : next)
      .map((part) => part.text)
      .join("");
    if (told === undefined) clauses.push(piece.text);
    else if (beginsChange(told, piece, sentence)) clauses.push(piece.text);
    else clauses[clauses.length - 1] = told + piece.text;
  });
  return clauses;
}
