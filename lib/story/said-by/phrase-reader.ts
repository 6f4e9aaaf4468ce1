import { createPhraseTable, matchPhrase, type PhraseTable } from "../../diff/phrase-table";
import { SAYING } from "./saying-words";
import type { SourceKind } from "./source-kind";
import { SOURCE_WORDS, SPEAKING_ENDS } from "./source-words";

/** The words and phrases of one language, ready for look-up. */
export interface SourceReader {
  readonly language: string;
  readonly sources: PhraseTable;
  /** Beginnings of words ("polizei*"), the longest first. */
  readonly stems: readonly (readonly [stem: string, kind: SourceKind])[];
  readonly verbs: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly before: PhraseTable;
  readonly after: ReadonlySet<string>;
}

const readers = new Map<string, SourceReader | null>();

/** The reader for a BCP 47 tag; null for a language without one. */
export function readerFor(tag: string): SourceReader | null {
  const language = tag.slice(0, 2).toLowerCase();
  const known = readers.get(language);
  if (known !== undefined) return known;
  const made = makeReader(language);
  readers.set(language, made);
  return made;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").filter(Boolean));

function makeReader(language: string): SourceReader | null {
  const saying = SAYING[language];
  const table = SOURCE_WORDS[language];
  if (saying === undefined || table === undefined) return null;
  const entries = table.split("|").flatMap((group) => {
    const [kind = "", list = ""] = group.split(":");
    return list.split(",").map((word): [string, SourceKind] => [word.trim(), kind.trim()]);
  });
  const plain = entries.map(([word, kind]) => [word.replace("*", "").split(" "), kind] as const);
  return {
    language,
    sources: createPhraseTable(plain),
    stems: entries
      .filter(([word]) => word.endsWith("*"))
      .map(([word, kind]): [string, SourceKind] => [word.slice(0, -1), kind]),
    verbs: words(saying.verbs),
    between: words(saying.between),
    clause: words(saying.clause),
    articles: words(saying.articles),
    prepositions: words(saying.prepositions),
    before: createPhraseTable(
      saying.before.split("|").map((phrase) => [phrase.split(" "), phrase] as const),
    ),
    after: words(saying.after ?? ""),
  };
}

/** A source word or phrase at word `at`: its kinds ("Polizeisprecher" has two) and its length in words. */
export interface KindMatch {
  readonly kinds: readonly SourceKind[];
  readonly length: number;
}

/** What stands at word `at`; null for a word that names no source. `word` answers small letters, undefined past the end. */
export function kindAt(
  reader: SourceReader,
  at: number,
  word: (i: number) => string | undefined,
): KindMatch | null {
  const bare = (i: number): string | undefined => {
    const own = word(i);
    return own === undefined ? undefined : reader.language === "ar" ? arabicStem(own) : own;
  };
  const found = matchPhrase(reader.sources, at, bare);
  if (found !== null) return { kinds: [found.value], length: found.length };
  const own = bare(at) ?? "";
  const ending = SPEAKING_ENDS.find((end) => own.endsWith(end) && own.length > end.length + 2);
  if (ending !== undefined) {
    const front = own.slice(0, -ending.length);
    const body = [front, front.replace(/(?:s|es)$/u, "")].flatMap(
      (part) => matchPhrase(reader.sources, 0, (i) => (i === 0 ? part : undefined))?.value ?? [],
    )[0];
    const stem = reader.stems.find(([start]) => front.startsWith(start))?.[1];
    const kind = body ?? stem;
    if (kind !== undefined) return { kinds: [kind, "spokesperson"], length: 1 };
    return /^(?:angaben|kreisen?)$/u.test(ending) ? null : { kinds: ["spokesperson"], length: 1 };
  }
  const stem = reader.stems.find(([start]) => own.startsWith(start));
  return stem === undefined ? null : { kinds: [stem[1]], length: 1 };
}

/** "والشرطة", "للشرطة", "بالبلدية" → "شرطة", "بلدية". */
function arabicStem(word: string): string {
  const open = word.replace(/^[وف]?(?:بال|كال|لل|ال)/u, "");
  return open.length >= 3 ? open : word;
}
