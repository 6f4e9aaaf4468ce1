import { createVocabulary, tokenize } from "../text/tokenize";
import { arabic } from "./lexicon/ar";
import { german } from "./lexicon/de";
import { english } from "./lexicon/en";
import { spanish } from "./lexicon/es";
import { french } from "./lexicon/fr";
import { italian } from "./lexicon/it";
import { japanese } from "./lexicon/ja";
import type { Lexicon } from "./lexicon/lexicon";
import { dutch } from "./lexicon/nl";
import { portuguese } from "./lexicon/pt";
import { swedish } from "./lexicon/sv";
import { createPhraseTable, type PhraseTable } from "./phrase-table";
import { styleForm } from "./style-form";

/** The lexicons of the languages of a comparison, ready for look-up; every word in its style form. */
export interface LanguageRules {
  readonly stopWords: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, string>;
  readonly capitalsTellNames: boolean;
  /** Whether marks on letters tell words apart, as in any language but English: "wurde", "würde". */
  readonly marksTellWords: boolean;
  /** Forms that say the same; the value names the group. */
  readonly sameForm: PhraseTable;
  /** The same, only where the first word has a capital. */
  readonly sameFormOfCapitals: PhraseTable;
  readonly sourcing: PhraseTable;
  readonly certainty: PhraseTable;
  readonly dates: PhraseTable;
  /** The names of the months, without their short forms. */
  readonly months: ReadonlySet<string>;
  readonly quantities: PhraseTable;
}

const LEXICONS: readonly Lexicon[] = [
  english,
  spanish,
  french,
  german,
  portuguese,
  italian,
  dutch,
  swedish,
  arabic,
  japanese,
];

const made = new Map<string, LanguageRules>();

/** Rules for BCP 47 tags; English where no tag is known. Made once for each set of languages. */
export function rulesFor(languages: readonly string[]): LanguageRules {
  const asked = languages.join();
  const before = made.get(asked);
  if (before !== undefined) return before;
  const wanted = new Set(languages.map((language) => language.slice(0, 2).toLowerCase()));
  const found = LEXICONS.filter(({ language }) => wanted.has(language));
  const lexicons = found.length === 0 ? [english] : found;
  const marksTellWords = [...wanted].some((language) => !UNMARKED.has(language));
  const key = `=${lexicons.map(({ language }) => language).join()}${marksTellWords}`;
  const rules = made.get(key) ?? makeRules(lexicons, marksTellWords);
  made.set(key, rules);
  made.set(asked, rules);
  return rules;
}

/** English, and a language that is not known. */
const UNMARKED = new Set(["en", "un", ""]);

function makeRules(lexicons: readonly Lexicon[], marksTellWords: boolean): LanguageRules {
  const stopWords = new Set(lexicons.flatMap(({ stopWords }) => stopWords.split(" ")));
  const numbers = new Map(lexicons.flatMap((lexicon) => numbersOf(lexicon.numbers)));
  const wordsOf = (phrase: string): string[] => {
    const vocabulary = createVocabulary();
    if (phrase.startsWith("§")) return [phrase];
    const { codes } = tokenize(phrase, vocabulary);
    return Array.from(codes, (code) =>
      styleForm(vocabulary.words[code] as string, stopWords, numbers),
    );
  };
  const grouped = (field: (lexicon: Lexicon) => readonly string[]) =>
    createPhraseTable(
      lexicons.flatMap((lexicon) =>
        field(lexicon).flatMap((group, i) =>
          group
            .replace("&", "")
            .split("|")
            .map(
              (phrase) =>
                [wordsOf(phrase), `${group[0] === "&" ? "&" : ""}${lexicon.language}${i}`] as const,
            ),
        ),
      ),
    );
  const same = (capitals: boolean) =>
    createPhraseTable(
      lexicons
        .flatMap(({ sameForm }) => sameForm)
        .filter((group) => group.startsWith("^") === capitals)
        .flatMap((group) => {
          const forms = group.replace("^", "").split("|");
          return forms.map((form) => [wordsOf(form), `=${forms[0]}`] as const);
        }),
    );
  const single = (field: (lexicon: Lexicon) => string) =>
    createPhraseTable(
      lexicons.flatMap((lexicon) =>
        field(lexicon)
          .split("|")
          .map((phrase) => [wordsOf(phrase), phrase] as const),
      ),
    );
  return {
    stopWords,
    numbers,
    marksTellWords,
    capitalsTellNames: lexicons.every(({ nounsHaveCapitals }) => nounsHaveCapitals !== true),
    sameForm: same(false),
    sameFormOfCapitals: same(true),
    sourcing: grouped(({ sourcing }) => sourcing),
    certainty: grouped(({ certainty }) => certainty),
    dates: createPhraseTable(
      lexicons.flatMap((lexicon) =>
        lexicon.dates
          .split("|")
          .flatMap((date) => formsOf(lexicon, date).map((form) => [wordsOf(form), date] as const)),
      ),
    ),
    months: new Set(lexicons.flatMap(({ dates }) => dates.split("|").slice(0, 12))),
    quantities: single(({ quantities }) => quantities),
  };
}

/** A date word with its short forms: "november", "nov". */
const formsOf = ({ sameForm }: Lexicon, date: string): readonly string[] =>
  sameForm.map((group) => group.replace("^", "").split("|")).find(([name]) => name === date) ?? [
    date,
  ];

/** "zero|=|two|thirty=30": the position is the value, `=` leaves a place empty, `word=value` says it. */
function numbersOf(list: string): readonly (readonly [string, string])[] {
  return list.split("|").flatMap((entry, position) => {
    const [word, value] = entry.split("=");
    if (word === undefined || word === "") return [];
    return [[word, `#${value ?? position}`] as const];
  });
}
