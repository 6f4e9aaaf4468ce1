import { foldPhrase } from "../fold-phrase";
import { NUMBER_WORDS } from "../lexicon/paragraph-words";
import { namedParagraphs } from "./notice-paragraphs";

/** The ordinals of a language: in its rows they stand before the word for counting, `sexto~sexta~seis`. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries(NUMBER_WORDS).flatMap(([language, row]) =>
    row.split(" ").flatMap((forms, i) => {
      const all = forms.split("~");
      const counts = /^(?:en|es|fr|de|pt|it|nl)$/u.test(language) && all.length > 1;
      return (counts ? all.slice(0, -1) : all).map((form) => [foldPhrase(form), i + 1] as const);
    }),
  ),
);
/** `y en el sexto el nombre`, `et au 5e 640`, `und im vierten der Name`: the noun stands with the paragraph before. */
const WITHOUT_NOUN =
  /(?:^|[\s,;])(?:en el|au|im|in the|no|nel|in de|i)\s(?:(?<word>\p{L}{3,16})|(?<figure>\d{1,2})(?:e|eme|er|o|a|º|ª|\.º|st|nd|rd|th|\.))(?=\s(?:el|la|los|las|le|les|l'|der|die|das|den|the|o|a|os|as|il|lo|gli|de|het|que|es|son|to)\s|\s[«“„"\d]|\s?[,:;)])/gu;

/** Paragraphs that a clause of a notice names; where an earlier clause has the noun it may be left out. */
export function paragraphsNamed(
  text: string,
  after: string,
): ReturnType<typeof namedParagraphs>["numbers"] {
  const { numbers } = namedParagraphs(text);
  if (numbers.length > 0 || after === "" || namedParagraphs(after).numbers.length === 0)
    return numbers;
  return [...foldPhrase(text).matchAll(WITHOUT_NOUN)].flatMap(({ groups }) => {
    const { word, figure } = groups ?? {};
    const number = figure !== undefined ? Number(figure) : ORDINALS.get(word ?? "");
    return number === undefined || number === 0 ? [] : [number];
  });
}
