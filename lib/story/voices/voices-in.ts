import { findNames, isOrganisation, type NameMention, surnameOf } from "../names";
import { findReporters, findSubjects } from "../reporters";
import type { KnownNames } from "../speaker";
import { fromGivenName, GIVEN_NAMES } from "./given-names";
import { AUXILIARIES, OFFICES, SAYS_WHO, STANCE_PARTICIPLES, STANCE_VERBS } from "./stance-words";
import { uncasedVoices } from "./uncased-voices";

/**
 * People with a name who say something in a paragraph, in direct, indirect or one-word speech: "said Ada Lund", "Mayor Lund denied
 * that", "according to Ada Lund", "le préfet Marc Oudin a jugé le mouvement « responsable »". Not who is only done to: "police
 * arrested Ada Lund". A house ("Holm Trains denied") is nobody.
 */
export function voicesIn(text: string, known: KnownNames): readonly string[] {
  const person = (name: NameMention): readonly string[] => {
    const full = known.get(surnameOf(name.text));
    if (full !== undefined) return [full];
    return isPerson(text, name) ? [name.text] : [];
  };
  const spoken = findReporters(text).flatMap(({ name }) =>
    name === "" ? [] : (known.get(surnameOf(name)) ?? []),
  );
  const stances = findSubjects(text, takesStand).flatMap(person);
  const named = [...spoken, ...stances, ...sources(text).flatMap(person)].map(fromGivenName);
  return [...new Set([...named, ...uncasedVoices(text)])];
}

/** `before`: the words before the verb, the nearest last; `next`: the word after it. Lower case. */
function takesStand(verb: string, before: readonly string[], next: string): boolean {
  if (STANCE_PARTICIPLES.has(verb) && before.slice(-2).some((word) => AUXILIARIES.has(word)))
    return true;
  // "Ada Lund, accused of fraud", "rejected by the court".
  return STANCE_VERBS.has(verb) && !/^(?:of|by|von|par|por|da|door|av)$/u.test(next);
}

/** "according to the miller Ada Lund", "laut Ada Lund": at most an article and two small words before the name. */
function sources(text: string): readonly NameMention[] {
  return [...text.matchAll(SAYS_WHO)].flatMap((match) => {
    const from = match.index + match[0].length;
    // "Selon Ada Lund": the word before the name has a capital too.
    const [name] = findNames(text.slice(from, from + REACH));
    if (name === undefined) return [];
    const between = text.slice(from, from + name.start);
    const small = between.trim() === "" ? [] : between.trim().split(/\s+/u);
    const isClose = small.length <= 3 && !/[.,;:“”„«»"]/u.test(between);
    return isClose && small.every((word) => !PREPOSITIONS.has(word))
      ? [{ ...name, start: name.start + from, end: name.end + from }]
      : [];
  });
}

/** Characters after "according to" in which a name of four words stands whole. */
const REACH = 90;

const PREPOSITIONS = new Set(
  "of in at on from for with by de del du des da do di dos das à au aux en em no na nel della von vom in im bei van uit av i på till".split(
    " ",
  ),
);

/** Whether a name that no other text shows to be a person's is one here. */
function isPerson(text: string, { text: name, start, end, titled }: NameMention): boolean {
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 5 || isOrganisation(name)) return false;
  if (titled || words.slice(0, -1).some((word) => GIVEN_NAMES.has(word))) return true;
  // "le ministre Paul Cazal", "the mayor, Ada Lund,"
  const before = text.slice(Math.max(0, start - 30), start).replace(/,?\s$/u, "");
  const office = before.slice(before.lastIndexOf(" ") + 1);
  if (OFFICES.has(office)) return true;
  // "Ada Lund, 44," and "Ada Lund (44)"
  return /^(?:,\s|\s\()\d{2}(?:,|\))/u.test(text.slice(end, end + 6));
}
