import { foldPhrase } from "./fold-phrase";
import { ADDRESS_WORDS, STRONG_CUES, SURE_CUES, WEAK_CUES } from "./lexicon/site-cues";
import { SITE_LINES } from "./lexicon/site-phrases";
import { SITE_LINES_SCRIPTS } from "./lexicon/site-phrases-scripts";
import { END_LINES } from "./lexicon/site-sections";
import { SEPARATORS, type Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases, leadingPhrase } from "./phrase-lexicon";
import { findQuotations } from "./quotations";
import { readCommentCount } from "./read-comment-count";
import { readVotes } from "./read-votes";

const merged = Object.fromEntries([
  ...Object.entries(SITE_LINES).map(([language, row]) => [language, row] as const),
  ...Object.entries(SITE_LINES_SCRIPTS).map(([language, row]) => [language, row] as const),
]);
const LINES = createPhraseLexicon(merged);
const ENDS = createPhraseLexicon(END_LINES);
const SURE = createPhraseLexicon(SURE_CUES);
const STRONG = createPhraseLexicon(STRONG_CUES);
const WEAK = createPhraseLexicon(WEAK_CUES);
const ADDRESS = createPhraseLexicon(ADDRESS_WORDS);

const HEADLINE_LABELS: ReadonlySet<string> = new Set(
  "live | live updates | video | opinion | analysis | weather | sport | gallery | podcast | breaking | update | en vivo | en directo | ultima hora | en direct | direct | ao vivo | diretta | direkt | liveticker | eilmeldung | son dakika | canli | прямой эфир | онлайн | срочно | مباشر | عاجل | بالصور | بالفيديو | فيديو | صور | خاص | 速報 | 独自 | 実況 | 快讯 | 直播 | 속보"
    .split(" | ")
    .map(foldPhrase),
);
/** `More: Weir to be rebuilt`, `Plus : …`: a teaser inside a story. */
const TEASER_LABELS: ReadonlySet<string> = new Set(
  "more | watch | background | explainer | mas | lea | vea | plus | lire | voir | mehr | lesen sie | hintergrund | leia | veja | mais | leggi | guarda | di piu | meer | lees | bekijk | mer | las | se | lue | lisaa | wiecej | czytaj | devami | oku | еще | ещё | читать | читайте | ще | اقرأ | شاهد | المزيد | もっと | 关联 | 더보기"
    .split(" | ")
    .map(foldPhrase),
);
const CONTACT =
  /[\w.+-]@[\w-]{1,60}\.\w|https?:\/\/|www\.|\w\.(?:com|org|net|example)\b|(?:\d[\s.-]?){9}/u;
const BUTTON_MARKS = /[▶►☰✉✆🔍✕✖×⋮⟳↗⇧🔔]|[»›]\s*$|→\s*$|\[[^\]]{1,20}\]\s+\[/u;
/** Cues are looked for in the first stretch of a line only: a long paragraph is no button. */
const CUE_LENGTH = 1200;

/** Marks and icons at both ends taken off. */
function trimEdges(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  let end = start < 0 ? 0 : text.length;
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1] as string)) end -= 1;
  return start < 0 ? "" : text.slice(start, end);
}

const bare = (text: string): string =>
  trimEdges(foldPhrase(text))
    .replace(/ ?\(?\d{1,6}\)?$/u, "")
    .trim();

const isSiteLine = (text: string): boolean =>
  LINES.whole.has(bare(text)) || LINES.whole.has(trimEdges(foldPhrase(text)));

/** A line after which a page tells no more of its story: `"Tags: weir, flood"`, `"Most read"`, `"12 comments"`. */
export function endsStory(unit: Unit): boolean {
  if (unit.words > 30) return false;
  const label = /^([^:：]{1,40})[:：]/u.exec(unit.text)?.[1];
  const lead = leadingPhrase(unit.folded, ENDS);
  return (
    ENDS.whole.has(bare(unit.text)) ||
    (label !== undefined && ENDS.whole.has(bare(label))) ||
    (lead !== null &&
      !unit.ends &&
      lead.phrase.includes(" ") &&
      unit.words <= lead.phrase.split(" ").length + 3) ||
    readCommentCount(unit.text) !== null
  );
}

/** The words outside quotation marks: what a person quoted says to "you" is not the site speaking. */
function outsideQuotations(text: string): string {
  let rest = "";
  let at = 0;
  for (const { outer } of findQuotations(text)) {
    rest += `${text.slice(at, outer.start)} `;
    at = outer.end;
  }
  return rest + text.slice(at);
}

/** `"Read also: …"`, `"Tags: …"`; `"Live: …"` opens headlines. */
function isLabelled(text: string): boolean {
  const label =
    /^[【［[]([^】］\]]{1,24})[】］\]]/u.exec(text)?.[1] ?? /^([^:：]{1,40})[:：]/u.exec(text)?.[1];
  if (label === undefined || HEADLINE_LABELS.has(bare(label))) return false;
  return isSiteLine(label) || TEASER_LABELS.has(bare(label));
}

/** Share of the letters of a short line that belong to phrases of pages. */
function coverage(folded: string): number {
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, "").length;
  const known = findPhrases(folded, LINES).reduce(
    (sum, match) => sum + match.phrase.replace(/[^\p{L}\p{N}]/gu, "").length,
    0,
  );
  return letters === 0 ? 0 : known / letters;
}

function scoreShortLine(unit: Unit): number {
  if (!/[\p{L}\p{N}]/u.test(unit.text)) return 3;
  if (isSiteLine(unit.text)) return 3;
  let score = 0;
  const parts = unit.text.split(SEPARATORS).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const known = parts.filter(isSiteLine).length;
  if (parts.length > 1) {
    score += known > 0 ? 2 : 0;
    if (parts.length >= 3 && unit.words / parts.length <= 3) score += 2;
  }
  const share = coverage(unit.folded);
  if (share >= 0.6) score += 2;
  const lead = leadingPhrase(unit.folded, LINES);
  if (
    lead !== null &&
    (lead.phrase.includes(" ") || lead.phrase.length >= 4) &&
    (share >= 0.3 || unit.words <= 4) &&
    lead.phrase.split(" ").length + 1 >= unit.words / 2
  )
    score += 1.5;
  // `Subscribe for a crown a month`: the line opens with what it wants of its reader.
  if (leadingPhrase(unit.folded, STRONG) !== null) score += 1;
  if (CONTACT.test(unit.text)) score += 2;
  if (BUTTON_MARKS.test(unit.text)) score += 1.5;
  const buttons = readVotes(unit.text);
  if (buttons.pure && (buttons.actions > 0 || buttons.votes !== null)) score += 2;
  if (readCommentCount(unit.text) !== null) score += 3;
  return score;
}

function scoreCues(unit: Unit): number {
  const folded = foldPhrase(outsideQuotations(unit.text.slice(0, CUE_LENGTH)));
  const distinct = (lexicon: ReturnType<typeof createPhraseLexicon>): number =>
    new Set(findPhrases(folded, lexicon).map((match) => match.phrase)).size;
  const strong = distinct(STRONG) * 2 + (distinct(SURE) > 0 ? 3 : 0);
  const address = distinct(ADDRESS) > 0;
  const weak = address ? Math.min(4, distinct(WEAK)) : 0;
  const total = strong + weak + (address && strong + weak > 0 ? 1 : 0);
  return unit.prose ? total : address ? total : total / 2;
}

/** `"14 people like this. Be the next."` */
const SOCIAL =
  /\b\d{1,7} (?:people|persons|readers)? ?(?:like|likes|liked|loved) this|\d{1,7}人.{0,12}いいね|\b(?:a|an?) \d{1,7} personas? les? gusta|\d{1,7} personnes? aiment|\b\d{1,7} personen gefallt|\d{1,7} pessoas? curtiram|piace a \d{1,7}|اعجب .{0,8}\d{1,7}|\d{1,7} .{0,12}اعجاب/u;

/** Every step asks for the same lines again; a unit never changes. */
const scores = new WeakMap<Unit, number>();

/**
 * How much a line looks like something the page prints around its article; 3 and more is sure.
 * `"Most read"` 3, `"Home   Politics   Sport"` 2, `"Sign up for our morning letter."` 5, `"The bridge shut at noon."` 0.
 */
export function furnitureScore(unit: Unit): number {
  const known = scores.get(unit);
  if (known !== undefined) return known;
  const score = scoreUnit(unit);
  scores.set(unit, score);
  return score;
}

/** A row of buttons; one unbroken word may be longer, and is none. */
const LONGEST_BUTTONS = 400;

function scoreUnit(unit: Unit): number {
  const short =
    unit.words <= 40 && unit.text.length <= LONGEST_BUTTONS && !unit.prose
      ? scoreShortLine(unit)
      : 0;
  const contact = unit.prose && unit.words < 40 && CONTACT.test(unit.text) ? 1 : 0;
  const siteSentence =
    unit.prose && unit.words <= 8 && (isSiteLine(unit.text) || coverage(unit.folded) >= 0.6)
      ? 3
      : 0;
  const label = unit.words <= 30 && isLabelled(unit.text) ? 5 : 0;
  const social = unit.words <= 25 && SOCIAL.test(unit.folded) ? 3 : 0;
  return short + label + social + contact + siteSentence + scoreCues(unit);
}
