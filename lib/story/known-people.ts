import { findNames, isOrganisation, surnameOf } from "./names";
import { findReporters } from "./reporters";
import { fromGivenName } from "./voices/given-names";

/**
 * The people of a story by surname, from all its texts. A run of two or more capitalised words is taken for a person
 * where somewhere in the story it speaks ("said Ada Lund", "Lund said"), stands between commas ("the miller, Ada Lund, went
 * home") or after an office ("Judge Ada Lund", "le garde Ada Lund"); so "Holm Tower" is none. A surname that two people share is left out.
 */
export function knownPeople(texts: readonly string[]): ReadonlyMap<string, string> {
  const lower = lowerCaseWords(texts);
  const full = new Map<string, Map<string, number>>();
  const shown = new Set<string>();
  for (const text of texts) {
    for (const { name } of findReporters(text)) if (name !== "") shown.add(surnameOf(name));
    for (const mention of findNames(text)) {
      const name = opensSentence(text, mention.start)
        ? withoutOpening(mention.text, lower)
        : mention.text;
      const surname = surnameOf(name);
      if (mention.titled || isAfterNoun(text, mention.start)) shown.add(surname);
      if (!/\s/.test(name) || isOrganisation(name)) continue;
      const names = full.get(surname) ?? new Map<string, number>();
      const person = fromGivenName(name);
      names.set(person, (names.get(person) ?? 0) + 1);
      full.set(surname, names);
      if (/,\s$/u.test(text.slice(0, mention.start)) && text.startsWith(",", mention.end))
        shown.add(surname);
    }
  }
  const people = [...full].flatMap(([surname, names]) => {
    const name = shown.has(surname) ? chooseName(names) : null;
    return name === null ? [] : [[surname, name] as const];
  });
  return new Map(people);
}

const lowerCaseWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []));

/** "le garde Ada Lund", "el molinero Olle Brandt": Romance languages put places after "de". */
const isAfterNoun = (text: string, start: number): boolean =>
  /(?<![\p{L}\p{M}])(?:le|la|el|il)\s\p{Ll}[\p{L}\p{M}]{3,}\s$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:。！？“"«„‘'(])\s*$/u.test(text.slice(0, start));

/** "Asked Ada Lund" → "Ada Lund": a word that the story also writes small opens a sentence and no name. */
function withoutOpening(name: string, lower: ReadonlySet<string>): string {
  const words = name.split(/\s+/);
  while (words.length > 0 && lower.has((words[0] ?? "").toLowerCase())) words.shift();
  return words.join(" ");
}

/** "A. Lund" gives way to "Ada Lund". "Reporter Ada Lund" beside "Ada Lund" is one person: the shortest name that all others end with, else the commonest. */
function chooseName(all: ReadonlyMap<string, number>): string | null {
  const written = [...all].filter(([name]) => !/^\p{Lu}\.? /u.test(name));
  const names = new Map(written.length > 0 ? written : all);
  const ranked = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shortest = [...names.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  if (shortest === undefined) return null;
  if (ranked.every(([name]) => name.endsWith(shortest))) return shortest;
  const [first, second] = ranked;
  return first && second && first[1] >= 2 * second[1] ? first[0] : null;
}
