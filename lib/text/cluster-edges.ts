/** A unit that may continue the character before it: marks, joiners, halves, parts of flags and of Korean syllables. */
const MAY_CONTINUE =
  /[\p{M}\u0e33\u0eb3\u1100-\u11ff\ud7b0-\ud7ff\udc00-\udfff\uff9e\uff9f\n]|[\u200c\u200d]/u;
/** A unit that may take in the character after it. */
const MAY_GO_ON = /[\u0600-\u0605\u06dd\u070f\u08e2\ud800-\udbff\r]|\u200d/u;
/** Longest stretch looked at on either side; no character that people write is longer. */
const REACH = 64;

let segmenter: Intl.Segmenter | undefined;

/**
 * Where the character (extended grapheme cluster, Unicode Annex 29) begins and ends that an offset lies inside; both are
 * the offset itself where it lies between two.
 */
export function clusterAround(
  text: string,
  at: number,
): { readonly start: number; readonly end: number } {
  const between = { start: at, end: at };
  if (at <= 0 || at >= text.length) return between;
  if (!MAY_CONTINUE.test(text.charAt(at)) && !MAY_GO_ON.test(text.charAt(at - 1))) return between;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const from = safeStart(text, at);
  const window = text.slice(from, at + REACH);
  for (const { index, segment } of segmenter.segment(window)) {
    const start = from + index;
    if (start >= at) break;
    if (start + segment.length > at) return { start, end: start + segment.length };
  }
  return between;
}

/** A place before the offset where a character surely begins: after white space, or as far back as is looked. */
function safeStart(text: string, at: number): number {
  let from = at - 1;
  while (from > 0 && at - from < REACH && !/\s/u.test(text.charAt(from))) from -= 1;
  return from;
}
