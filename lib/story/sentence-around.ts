import type { Range } from "../text/range";

/** Not "Nov. 18". */
const SENTENCE_END = /[.!?]["”»]?\s(?=["“«¿¡]?\p{Lu})|[。！？]/u;

/** The sentence around a place, the place itself left out. */
export function sentenceAround(text: string, { start, end }: Range): string {
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? "";
  const after = text.slice(end).split(SENTENCE_END)[0] ?? "";
  return `${before} ${after}`;
}
