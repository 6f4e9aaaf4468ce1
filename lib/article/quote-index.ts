import { foldPhrase } from "./fold-phrase";

/** A run shorter than this is shared by chance: names, stock phrases. Characters count in scripts without spaces. */
export const RUN_WORDS = 8;
const RUN_CHARACTERS = 12;

const KEY = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const SENTENCE = /[.!?…؟۔]["'”’»」』)）]{0,3}(?=\s|$)|[。！？]/u;

/** Words of a text in one spelling, without marks; single characters in scripts without spaces. */
export const quoteKeys = (text: string): readonly string[] => foldPhrase(text).match(KEY) ?? [];

/** Keys are characters in these scripts; Korean has words. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const runLength = (text: string): number => (CHARACTERS.test(text) ? RUN_CHARACTERS : RUN_WORDS);

export interface QuoteSource {
  readonly lines: readonly [first: number, last: number];
  readonly text: string;
}

export interface QuoteIndex {
  readonly sources: readonly QuoteSource[];
  readonly keys: readonly (readonly string[])[];
  /** Each run of eight words → the first source that has it, and where. */
  readonly runs: ReadonlyMap<string, readonly [source: number, at: number]>;
  /** Each whole sentence or line → its source. */
  readonly sentences: ReadonlyMap<string, number>;
}

export function createQuoteIndex(sources: readonly QuoteSource[]): QuoteIndex {
  const runs = new Map<string, readonly [number, number]>();
  const sentences = new Map<string, number>();
  const keys = sources.map((source) => quoteKeys(source.text));
  sources.forEach((source, s) => {
    const own = keys[s] as readonly string[];
    const length = runLength(source.text);
    for (let i = 0; i + length <= own.length; i++) {
      const run = own.slice(i, i + length).join(" ");
      if (!runs.has(run)) runs.set(run, [s, i]);
    }
    for (const part of source.text.split("\n").flatMap((line) => [line, ...line.split(SENTENCE)])) {
      const key = quoteKeys(part).join(" ");
      if (key !== "" && !sentences.has(key)) sentences.set(key, s);
    }
  });
  return { sources, keys, runs, sentences };
}

export interface QuoteMatch {
  readonly source: number;
  /** Words of the line that stand in the source, in one run. */
  readonly length: number;
  /** Share of the line they make. */
  readonly share: number;
}

/** The longest run of a line's words in one source; runs under eight words count only as a whole sentence. */
export function findQuoted(line: string, index: QuoteIndex): QuoteMatch | null {
  const own = quoteKeys(line);
  const length = runLength(line);
  let best: QuoteMatch | null = null;
  for (let i = 0; i + length <= own.length; ) {
    const hit = index.runs.get(own.slice(i, i + length).join(" "));
    if (hit === undefined) {
      i += 1;
      continue;
    }
    const theirs = index.keys[hit[0]] as readonly string[];
    let n = length;
    while (i + n < own.length && own[i + n] === theirs[hit[1] + n]) n += 1;
    if (best === null || n > best.length)
      best = { source: hit[0], length: n, share: n / own.length };
    i += n;
  }
  if (best !== null) return best;
  const whole = own.length >= 4 ? index.sentences.get(own.join(" ")) : undefined;
  return whole === undefined ? null : { source: whole, length: own.length, share: 1 };
}

/** The source that holds all of a short quoted wording, word for word; for wording in quotation marks only. */
export function findWording(text: string, index: QuoteIndex): number | null {
  const wanted = quoteKeys(text);
  if (wanted.length < (CHARACTERS.test(text) ? 6 : 3)) return null;
  const joined = ` ${wanted.join(" ")} `;
  const source = index.keys.findIndex((keys) => ` ${keys.join(" ")} `.includes(joined));
  return source < 0 ? null : source;
}
