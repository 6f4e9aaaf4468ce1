import type { Article } from "../../article/article";
import { cutEnd, cutStart } from "../../compare/passage";
import type { Range } from "../../text/range";

/** Selectors of the Web Annotation Data Model (W3C, 2017), 4.2.4 and 4.2.5; positions count characters (code points). */
export type TextSelector =
  | {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

/** Characters beside the words: enough to tell two equal passages apart. */
const BESIDE = 32;

/**
 * How a program finds words in a version's text again: by their place, and by themselves with what stands beside them.
 * A text that is cut to excerpts is not there to be read: then nothing can be selected, and the list is empty.
 */
export function textSelectors(
  { text }: Pick<Article, "text">,
  range: Range,
): readonly TextSelector[] {
  const exact = text.slice(range.start, range.end);
  if (exact === "") return [];
  const start = countCharacters(text.slice(0, range.start));
  return [
    {
      type: "TextQuoteSelector",
      exact,
      prefix: cutStart(text.slice(0, range.start), BESIDE),
      suffix: cutEnd(text.slice(range.end), BESIDE),
    },
    { type: "TextPositionSelector", start, end: start + countCharacters(exact) },
  ];
}

/** Code points; half of a character counts as one. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
