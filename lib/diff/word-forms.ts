import type { Vocabulary } from "../text/tokenize";
import type { LanguageRules } from "./language-rules";
import { spellingForm } from "./spelling";
import { styleForm } from "./style-form";

/** What the words of a vocabulary say apart from house style and spelling; worked out when first asked for. */
export interface WordForms {
  readonly rules: LanguageRules;
  /** Folded word of a code. */
  readonly word: (code: number) => string;
  /** Word without house style ("Nov." is `nov`, "U.S." is `§us`, "five" is `#5`). */
  readonly style: (code: number) => string;
  /** Number of the form without house style and spelling: equal for "defence" and "Defense". */
  readonly key: (code: number) => number;
  /** Whether two words have one key by their spelling, not by a phrase of the house style. */
  readonly isSpelling: (base: number, other: number) => boolean;
  /** Number of a form given as text (a phrase's group). */
  readonly keyOf: (form: string) => number;
}

const known = new WeakMap<Vocabulary, WordForms>();

/** Forms for one vocabulary; kept with it as long as the rules stay the same. */
export function wordForms(vocabulary: Vocabulary, rules: LanguageRules): WordForms {
  const found = known.get(vocabulary);
  if (found !== undefined && found.rules === rules) return found;
  const forms = createWordForms(vocabulary, rules);
  known.set(vocabulary, forms);
  return forms;
}

/** What may be a name: it is "Erdoğan" and "Erdogan" in any language. "Está" at the head of a sentence is none. */
const NAME = /^\p{Lu}\p{L}{4}/u;

function createWordForms(vocabulary: Vocabulary, rules: LanguageRules): WordForms {
  const styles = new Map<number, string>();
  const keys = new Map<number, number>();
  const numbers = new Map<string, number>();
  const word = (code: number): string => vocabulary.words[code] as string;
  const style = (code: number): string => {
    const known = styles.get(code);
    if (known !== undefined) return known;
    const form = styleForm(word(code), rules.stopWords, rules.numbers);
    styles.set(code, form);
    return form;
  };
  const keyOf = (form: string): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, numbers.size);
    return numbers.size - 1;
  };
  const marksTell = (text: string): boolean =>
    rules.marksTellWords && !(rules.capitalsTellNames && NAME.test(text));
  const key = (code: number): number => {
    const known = keys.get(code);
    if (known !== undefined) return known;
    const number = keyOf(spellingForm(style(code), marksTell(word(code))));
    keys.set(code, number);
    return number;
  };
  const isSpelling = (base: number, other: number): boolean =>
    style(base) !== style(other) && key(base) === key(other);
  return { rules, word, style, key, keyOf, isSpelling };
}
