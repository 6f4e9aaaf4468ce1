import { hasHangingPronoun, isSpeechVerb } from "../compare/speech-verbs";
import { findNames, isOrganisation, type NameMention } from "./names";

/** One place where a text says that somebody speaks. */
export interface Reporter {
  /** `named`: by a name; `unnamed`: "an official said"; `pronoun`: "she said"; `implied`: "y asegura", "adding". */
  readonly kind: "named" | "unnamed" | "pronoun" | "implied";
  /** The name as printed ("Lund"); empty where there is none. */
  readonly name: string;
  readonly start: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that begin a noun: beside a verb of speech they show that somebody without a name speaks. */
const ARTICLES = list(
  `a an the one two three four other another some its his her their our el la los las un una unos unas le les du il lo
  uno gli der die das ein eine einer os as um uma`,
);
const PRONOUNS = list(
  "he she they it who i we you er sie es ich wir elle on ils elles él ella ellos ellas lui lei ele ela hij zij",
);
const JOINS = list("and y e und et");
/** "Lund was asked", "Lund is quoted": what follows is Lund's. */
const PASSIVE = list("was is were");
const ASKED = list("asked quoted cited");
/** Between a subject and its verb: "Lund also said". */
const ADVERBS = list(
  "also then later had has have hat hatte a avait ha aveva había tem tinha har hade heeft auch también também anche aussi ook också",
);
/** Words that begin what was said: a name after them is not the one who speaks. */
const CLAUSE = list("that que dass daß che and y et und if si wenn in on at to of about");
/** Verbs after which an article begins what is spoken to, of or about: "told the court", "described the plan". */
const WITH_OBJECT = list(
  "told tells asked asks warned warns described accused called urged noted stated claimed announced promised confirmed denied acknowledged admitted suggested doubted thought recalled",
);
/** Verbs that take a clause without "that": in "said Holm was late" Holm does not speak. */
const BARE_CLAUSE = list(
  "said says told tells thought argued argues added adds noted notes suggested insisted claimed claims stated",
);
/** Before an article they show that the noun is no subject: "a la salida dijo". */
const PREPOSITIONS = list(
  "a al ante con de del desde durante en entre hasta para por según sin sobre tras à après avec dans dès pendant pour sur in im bei beim nach von vor zu zum zur mit auf at on by for from to of after before during with da em no na com di alla nel",
);
/** Between a person and the house: "Ada Lund of Holm University", "Ada Lund vom Landesverband". */
const AFFILIATION =
  /^\s(?:of|at|from|for|with|de|del|de la|du|da|do|di|von|vom|der|des|an der|am)\s(?:the\s)?$/u;
/** At most this many words stand between a verb and the name after it: "said the retired miller Ada Lund". */
const GAP = 4;

const isIn = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && set.has(word.text.toLowerCase());

/**
 * Who speaks in a text, in reading order. A name right before the verb goes before one after it: in "Lund said Ek was
 * late" Lund speaks.
 */
export function findReporters(text: string): readonly Reporter[] {
  const words = wordsIn(text);
  const names = findNames(text);
  return words.flatMap((word, index): readonly Reporter[] =>
    isSpeechVerb(word.text) ? [reporterOf(text, words, index, names)] : [],
  );
}

/**
 * Names right before a verb, as its subject: "Lund also denied", "Ada Lund, who owns the mill, rejected". `isVerb` is given the word,
 * the words before it and the one after it, in lower case.
 */
export function findSubjects(
  text: string,
  isVerb: (verb: string, before: readonly string[], next: string) => boolean,
): readonly NameMention[] {
  const words = wordsIn(text);
  const lower = words.map((word) => word.text.toLowerCase());
  const names = findNames(text);
  return words.flatMap((_, index) =>
    isVerb(lower[index] ?? "", lower.slice(Math.max(0, index - 3), index), lower[index + 1] ?? "")
      ? (nameBefore(text, words, index, names) ?? [])
      : [],
  );
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

function reporterOf(
  text: string,
  words: readonly Word[],
  verb: number,
  names: readonly NameMention[],
): Reporter {
  const start = words[verb]?.start ?? 0;
  const named = (name: NameMention): Reporter => ({
    kind: "named",
    name: name.text,
    start: name.start,
  });
  const before = nameBefore(text, words, verb, names);
  if (before) return named(before);
  if (hasNounBefore(text, words, verb)) return { kind: "unnamed", name: "", start };
  const after = nameAfter(text, words, verb, names);
  if (after) return named(after);
  if (hasNounAfter(text, words, verb)) return { kind: "unnamed", name: "", start };
  const pronoun =
    isIn(PRONOUNS, words[verb - 1]) ||
    isIn(PRONOUNS, words[verb + 1]) ||
    hasHangingPronoun(words[verb]?.text ?? "");
  return { kind: pronoun ? "pronoun" : "implied", name: "", start };
}

/** "Lund said", "Lund also said", "Ada Lund, who owns the mill in Holm, said". */
function nameBefore(
  text: string,
  words: readonly Word[],
  verb: number,
  names: readonly NameMention[],
): NameMention | null {
  const start = words[verb]?.start ?? 0;
  const at = names.findLastIndex((name) => {
    if (name.end > start) return false;
    const between = text.slice(name.end, start);
    if (/[.;:!?“”„«»"]/u.test(between.replace(/\b(?:\p{Lu}\.)+/gu, ""))) return false;
    const apposed = /^,[^,]{1,120},\s*((?:\p{L}+\s){0,2})$/u.exec(between)?.[1];
    if (apposed?.split(" ").every((w) => w === "" || ADVERBS.has(w))) return true;
    if (between === ", ") return isPersonInCommas(text, name);
    const inner = words.filter((word) => word.start >= name.end && word.end <= start);
    const mayStand = isIn(ASKED, words[verb])
      ? (w: Word): boolean => isIn(ADVERBS, w) || isIn(PASSIVE, w)
      : (w: Word): boolean => isIn(ADVERBS, w);
    return !between.includes(",") && inner.length <= 2 && inner.every(mayStand);
  });
  const found = names[at];
  if (found === undefined) return null;
  const before = names[at - 1];
  const works = before && AFFILIATION.test(text.slice(before.end, found.start));
  return works && !isOrganisation(before.text) ? before : found;
}

/** "the mayor of Holm, Ada Lund, said"; not "the operator, Holm Trains, said". */
const isPersonInCommas = (text: string, name: NameMention): boolean =>
  text.slice(0, name.start).endsWith(", ") &&
  name.text.includes(" ") &&
  !isOrganisation(name.text) &&
  !OWNER.test(text.slice(Math.max(0, name.start - 60), name.start));

const OWNER =
  // recheck: at most 60 characters, what stands before a name
  /(?:operator|owner|company|firm|agency|union|group|maker|publisher|newspaper|empresa|compañía|entreprise|société|Firma|Betreiber\p{L}*),\s$/u;

/** "said Ada Lund", "said the retired miller Ada Lund", "said its head, Ada Lund"; not "he said Lund". */
function nameAfter(
  text: string,
  words: readonly Word[],
  verb: number,
  names: readonly NameMention[],
): NameMention | null {
  const end = words[verb]?.end ?? 0;
  const name = names.find((candidate) => candidate.start >= end);
  if (!name || isIn(PRONOUNS, words[verb - 1])) return null;
  const between = text.slice(end, name.start);
  const inner = words.filter((word) => word.start >= end && word.end <= name.start);
  if (inner.length > GAP || !/^\s(?:[\p{L}\p{M}’'-]+\s)*(?:[\p{L}\p{M}’'-]+,\s)?$/u.test(between))
    return null;
  if (inner.some((word) => isIn(PRONOUNS, word) || isIn(CLAUSE, word))) return null;
  const opensClause =
    inner.length === 0 &&
    !name.text.includes(" ") &&
    isIn(BARE_CLAUSE, words[verb]) &&
    /^\s\p{Ll}/u.test(text.slice(name.end));
  return opensClause ? null : name;
}

/** "the fourth source said", "la vecina declaró": an article up to four words before, and no pronoun between. */
function hasNounBefore(text: string, words: readonly Word[], verb: number): boolean {
  const previous = words[verb - 1];
  const own = words[verb];
  // "pidió un cortado y dijo": what stands before "and" is an object.
  if (!previous || !own || isIn(PRONOUNS, previous) || isIn(JOINS, previous)) return false;
  if (text.slice(previous.end, own.start) !== " ") return false;
  return words.some(
    (word, index) =>
      index >= verb - 5 &&
      index < verb - 1 &&
      isIn(ARTICLES, word) &&
      !isIn(PREPOSITIONS, words[index - 1]) &&
      !isIn(ARTICLES, words[index + 1]) &&
      !/[,.;:“”„«»"]/u.test(text.slice(word.end, own.start)),
  );
}

/** "said a spokesman", "declaró una vecina"; "told the court" names a listener. */
function hasNounAfter(text: string, words: readonly Word[], verb: number): boolean {
  const own = words[verb];
  const next = words[verb + 1];
  if (!own || !next || text.slice(own.end, next.start) !== " ") return false;
  return isIn(ARTICLES, next) && !isIn(WITH_OBJECT, own) && !isIn(PRONOUNS, words[verb - 1]);
}
