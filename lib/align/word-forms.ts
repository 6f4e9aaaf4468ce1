import { TokenKind } from "../text/tokenize";
import type { Passage } from "./passage";
import { foldWord, isHangul, isUnspaced, stemWord } from "./stem-word";
import { STOP_WORDS } from "./stop-words";

/** Gives the words of one alignment their feature ids; each word form is looked at once. */
export interface WordForms {
  /** Weight of each feature before rarity: 1 for a content word. */
  readonly priors: readonly number[];
  /** Appends a passage's feature ids to `found`, and those of its content words in reading order to `content`. */
  readonly read: (passage: Passage, found: number[], content: number[]) => void;
  /** The words of a passage in order, as ids that ignore case and accents (characters in scripts without spaces). */
  readonly words: (passage: Passage) => number[];
}

/** Stop words keep a little weight: two texts that share all of them share something. */
const STOP_PRIOR = 0.1;
/** A pair of neighbours says again what its words say, and says that they stand together. */
const PAIR_PRIOR = 0.5;
/** Japanese grammar is written in hiragana: "して", "から" say little, "漁港" much. */
const PARTICLE_PRIOR = 0.3;
const PARTICLES = /^\p{Script=Hiragana}+$/u;

/** Names that are written short or long: both forms give one feature. */
const LONG_NAMES: ReadonlyMap<string, string> = new Map([
  ["united states", "us"],
  ["united kingdom", "uk"],
  ["united nations", "un"],
  ["european union", "eu"],
  ["estados unidos", "eeuu"],
]);
const LONG_NAME_STARTS: ReadonlySet<string> = new Set(
  [...LONG_NAMES.keys()].map((name) => name.slice(0, name.indexOf(" "))),
);

interface WordForm {
  readonly folded: string;
  readonly word: number;
  readonly stem: number;
  /** Its characters stand for words. */
  readonly split: boolean;
  readonly stop: boolean;
}

export function createWordForms(): WordForms {
  const ids = new Map<string | number, number>();
  const priors: number[] = [];
  const wordIds = new Map<string, number>();
  const forms: (WordForm | undefined)[] = [];

  const idOf = (key: string | number, prior: number): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, priors.length);
    return priors.push(prior) - 1;
  };
  const formAt = ({ text, tokens }: Passage, i: number): WordForm => {
    const code = tokens.codes[i] ?? 0;
    const known = forms[code];
    if (known !== undefined) return known;
    const folded = foldWord(text.slice(tokens.starts[i], tokens.ends[i]));
    const split = isUnspaced(folded) || isHangul(folded);
    const stop = STOP_WORDS.has(folded);
    const stem = split ? -1 : idOf(stemWord(folded), stop ? STOP_PRIOR : 1);
    const word = wordIds.get(folded) ?? wordIds.size;
    wordIds.set(folded, word);
    const form = { folded, word, stem, split, stop };
    forms[code] = form;
    return form;
  };
  const isWord = ({ tokens }: Passage, i: number): boolean =>
    tokens.kinds[i] === TokenKind.word || tokens.kinds[i] === TokenKind.number;

  const read = (passage: Passage, found: number[], content: number[]): void => {
    const { tokens } = passage;
    let before = -1;
    let character = "";
    for (let i = 0; i < tokens.length; i++) {
      if (!isWord(passage, i)) {
        character = "";
        continue;
      }
      const form = formAt(passage, i);
      if (form.split) {
        const adjoins = i > 0 && tokens.ends[i - 1] === tokens.starts[i];
        const characters = [...(adjoins ? character : ""), ...form.folded];
        for (let c = 0; c + 1 < characters.length; c++) {
          const pair = `${characters[c]}${characters[c + 1]}`;
          const id = idOf(pair, PARTICLES.test(pair) ? PARTICLE_PRIOR : 1);
          found.push(id);
          content.push(id);
        }
        character = characters.at(-1) ?? "";
        before = -1;
        continue;
      }
      character = "";
      const short = shortName(passage, i, form);
      if (short !== undefined) i++;
      const id = short === undefined ? form.stem : idOf(short, 1);
      found.push(id);
      if (form.stop) continue;
      content.push(id);
      if (before >= 0) found.push(idOf(before * PAIR_BASE + id, PAIR_PRIOR));
      before = id;
    }
  };
  const shortName = (passage: Passage, i: number, form: WordForm): string | undefined =>
    LONG_NAME_STARTS.has(form.folded) && i + 1 < passage.tokens.length
      ? LONG_NAMES.get(`${form.folded} ${formAt(passage, i + 1).folded}`)
      : undefined;
  const words = (passage: Passage): number[] => {
    const found: number[] = [];
    for (let i = 0; i < passage.tokens.length; i++)
      if (isWord(passage, i)) found.push(formAt(passage, i).word);
    return found;
  };
  return { priors, read, words };
}

/** Above every feature id: keys of pairs never meet one another. */
const PAIR_BASE = 0x4000000;
