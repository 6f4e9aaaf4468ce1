import type { Article } from "./article";
import { measureUnit } from "./measure-unit";
import { splitLines } from "./split-lines";

/**
 * Whether any paragraph of an article is running text. `"The ferry stops on 4 May, the harbour said."` is; three words, a
 * table of names and ages, or a list of things to buy are not: they have lines, but nobody tells anything in them.
 */
export const readsAsStory = ({ blocks }: Article): boolean =>
  blocks.some(({ kind, text }) => {
    if (kind !== "body" && kind !== "turn") return false;
    const lines = splitLines(text);
    return lines.length > 0 && measureUnit(lines, 0, lines.length - 1).prose;
  });
