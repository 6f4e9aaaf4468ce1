import { type Draft, unitAt } from "./draft";

const STEM = 5;
/** Two words of two prove less than eight of ten. */
const FEW = 1;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}]+/gu;
/** `والجسر` → `جسر`: the article and what is written onto it. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Telling keys of a folded text: the first letters of its longer words, pairs of characters in unspaced scripts. */
export function keysOf(folded: string): readonly string[] {
  const keys: string[] = [];
  for (const match of folded.matchAll(WORD)) {
    const word = match[0].replace(ARABIC_ARTICLE, "");
    if (UNSPACED.test(word))
      for (let i = 0; i + 1 < word.length; i++) keys.push(word.slice(i, i + 2));
    else if (word.length > 3 || /\d/.test(word)) keys.push(word.slice(0, STEM));
  }
  return keys;
}

const cache = new WeakMap<object, ReadonlySet<string>>();

function coreKeys(draft: Draft): ReadonlySet<string> {
  const { core } = draft;
  if (core === null) return new Set();
  const known = cache.get(core);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  for (let i = core.first; i <= core.last; i++) {
    if (unitAt(draft, i).prose) for (const key of keysOf(unitAt(draft, i).folded)) keys.add(key);
  }
  cache.set(core, keys);
  return keys;
}

/** Share of a unit's telling words that the running text also has; 0 where it has none. */
export function shareInCore(draft: Draft, index: number): number {
  const keys = keysOf(unitAt(draft, index).folded);
  if (keys.length === 0) return 0;
  const core = coreKeys(draft);
  return keys.filter((key) => core.has(key)).length / (keys.length + FEW);
}
