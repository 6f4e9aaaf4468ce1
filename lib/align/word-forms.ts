import { TokenKind } from "../text/tokenize";
import { longName, startsLongName } from "./long-names";
import type { Passage } from "./passage";
import { foldWord, isHangul, isUnspaced, stemWord } from "./stem-word";
import { STOP_WORDS } from "./stop-words";

/** Features before they are weighed, in parallel arrays by feature id. */
export interface FeatureKinds {
  /** 1 for a content word, less for what says less. */
  readonly priors: readonly number[];
  /** The two words of a pair of neighbours; -1 for a word. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Gives the words of one alignment their feature ids; each word form is looked at once. */
export interface WordForms {
  readonly kinds: FeatureKinds;
  /** Appends a passage's feature ids to `found`; tokens with a 1 in `skip` are passed over. */
  readonly read: (passage: Passage, found: number[], skip?: Uint8Array) => void;
  /** The same for words and pairs that were read before; others are passed over, and nothing is learnt. */
  readonly recall: (passage: Passage, found: number[]) => void;
  /** The words of a passage in order, as ids that ignore case and accents (characters in scripts without spaces). */
  readonly words: (passage: Passage) => number[];
  /** The word at a token, undefined where the token is none. */
  readonly formAt: (passage: Passage, token: number) => WordForm | undefined;
  /** Feature of a folded word, undefined where no passage holds it. */
  readonly featureOf: (folded: string) => number | undefined;
  /** Which words are names, as far as capital letters tell, judged by all that was read. */
  readonly names: () => (feature: number) => boolean;
  /** Whether a feature is a figure, or a pair of neighbours with one. */
  readonly hasFigure: (feature: number) => boolean;
}

/** Stop words keep a little weight: two texts that share all of them share something. */
const STOP_PRIOR = 0.1;
/** A pair of neighbours says again what its words say, and says that they stand together. */
const PAIR_PRIOR = 0.5;
/** Japanese grammar is written in hiragana: "して", "から" say little, "漁港" much. */
const PARTICLE_PRIOR = 0.3;
const PARTICLES = /^\p{Script=Hiragana}+$/u;
const FIGURE = /^\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;
/** More capitals than this among the words, and nouns are written with capitals too (German). */
const MANY_CAPITALS = 0.25;
/** Above every feature id: keys of pairs never meet one another. */
const PAIR_BASE = 0x4000000;

/** One way of writing a word. */
export interface WordForm {
  readonly folded: string;
  /** Id that ignores case and accents. */
  readonly word: number;
  /** Id of its feature; -1 where pairs of characters take its place. */
  readonly stem: number;
  /** Its characters stand for words. */
  readonly split: boolean;
  readonly stop: boolean;
  readonly capital: boolean;
}

export function createWordForms(): WordForms {
  const ids = new Map<string | number, number>();
  const priors: number[] = [];
  const first: number[] = [];
  const second: number[] = [];
  const wordIds = new Map<string, number>();
  const forms: (WordForm | undefined)[] = [];
  const inLowerCase = new Set<number>();
  const besideCapital = new Set<number>();
  const figures = new Set<number>();
  let words = 0;
  let capitals = 0;

  const idOf = (key: string | number, prior: number, one = -1, two = -1): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = priors.length;
    ids.set(key, id);
    priors.push(prior);
    first.push(one);
    second.push(two);
    return id;
  };
  const formAt = ({ text, tokens }: Passage, i: number): WordForm => {
    const code = tokens.codes[i] ?? 0;
    const known = forms[code];
    if (known !== undefined) return known;
    const written = text.slice(tokens.starts[i], tokens.ends[i]);
    const folded = foldWord(written);
    const split = isUnspaced(folded) || isHangul(folded);
    const stop = STOP_WORDS.has(folded);
    const stem = split ? -1 : idOf(stemWord(folded), stop ? STOP_PRIOR : 1);
    const word = wordIds.get(folded) ?? wordIds.size;
    wordIds.set(folded, word);
    const capital = CAPITAL.test(written);
    if (!capital) inLowerCase.add(stem);
    if (FIGURE.test(folded)) figures.add(stem);
    const form = { folded, word, stem, split, stop, capital };
    forms[code] = form;
    return form;
  };
  const isWord = ({ tokens }: Passage, i: number): boolean =>
    i >= 0 && (tokens.kinds[i] === TokenKind.word || tokens.kinds[i] === TokenKind.number);

  /** Pairs of characters, across tokens that adjoin; returns the last character. */
  const readCharacters = (folded: string, before: string, found: number[]): string => {
    const characters = [...before, ...folded];
    for (let c = 0; c + 1 < characters.length; c++) {
      const pair = `${characters[c]}${characters[c + 1]}`;
      found.push(idOf(pair, PARTICLES.test(pair) ? PARTICLE_PRIOR : 1));
    }
    return characters.at(-1) ?? "";
  };
  const read = (passage: Passage, found: number[], skip?: Uint8Array): void => {
    const { tokens } = passage;
    let before = -1;
    let character = "";
    for (let i = 0; i < tokens.length; i++) {
      if (!isWord(passage, i) || skip?.[i] === 1) {
        character = "";
        if (skip?.[i] === 1) before = -1;
        continue;
      }
      const form = formAt(passage, i);
      if (form.split) {
        const adjoins = i > 0 && tokens.ends[i - 1] === tokens.starts[i];
        character = readCharacters(form.folded, adjoins ? character : "", found);
        before = -1;
        continue;
      }
      character = "";
      words++;
      if (form.capital) capitals++;
      let id = form.stem;
      if (startsLongName(form.folded) && isWord(passage, i + 1)) {
        const short = longName(form.folded, formAt(passage, i + 1).folded);
        if (short !== undefined) {
          id = idOf(short, 1);
          i++;
        }
      }
      found.push(id);
      if (form.stop) continue;
      if (before >= 0) found.push(idOf(before * PAIR_BASE + id, PAIR_PRIOR, before, id));
      if (form.capital && isWord(passage, i - 1) && isWord(passage, i - 2)) {
        const last = formAt(passage, i - 1);
        if (last.capital && !last.stop) besideCapital.add(id).add(last.stem);
      }
      before = id;
    }
  };
  const recall = ({ tokens }: Passage, found: number[]): void => {
    let before = -1;
    let character = "";
    const push = (key: string | number): void => {
      const id = ids.get(key);
      if (id !== undefined) found.push(id);
    };
    for (let i = 0; i < tokens.length; i++) {
      const form = forms[tokens.codes[i] as number];
      const last = character;
      character = "";
      if (form === undefined) before = -1;
      else if (form.split) {
        const adjoins = i > 0 && tokens.ends[i - 1] === tokens.starts[i];
        const characters = [...(adjoins ? last : ""), ...form.folded];
        for (let c = 0; c + 1 < characters.length; c++)
          push(`${characters[c]}${characters[c + 1]}`);
        character = characters.at(-1) ?? "";
      } else {
        found.push(form.stem);
        if (form.stop) continue;
        if (before >= 0) push(before * PAIR_BASE + form.stem);
        before = form.stem;
      }
    }
  };
  const wordsOf = (passage: Passage): number[] => {
    const found: number[] = [];
    for (let i = 0; i < passage.tokens.length; i++)
      if (isWord(passage, i)) found.push(formAt(passage, i).word);
    return found;
  };
  const names = () => {
    const nouns = capitals > MANY_CAPITALS * words;
    const capitalised = new Set(forms.flatMap((form) => (form?.capital ? form.stem : [])));
    const isName = (word: number): boolean =>
      capitalised.has(word) && !inLowerCase.has(word) && (!nouns || besideCapital.has(word));
    return (feature: number): boolean => {
      const [one, two] = [first[feature] ?? -1, second[feature] ?? -1];
      return one < 0 ? isName(feature) : isName(one) && isName(two);
    };
  };
  const wordAt = (passage: Passage, i: number): WordForm | undefined =>
    isWord(passage, i) ? formAt(passage, i) : undefined;
  return {
    kinds: { priors, first, second },
    read,
    recall,
    words: wordsOf,
    formAt: wordAt,
    featureOf: (folded) => ids.get(stemWord(folded)),
    names,
    hasFigure: (feature) =>
      [feature, first[feature] ?? -1, second[feature] ?? -1].some((id) => figures.has(id)),
  };
}
