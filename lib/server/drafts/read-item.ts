import type { Article, BlockKind } from "../../article/article";
import type { InputProblem } from "../../article/input-problem";
import { splitLines } from "../../article/split-lines";
import type { Result } from "../../result";
import { countWords } from "../../story/count-words";
import type { IncomingPart, PartReading } from "../import/read-incoming";
import { readAdded } from "../import/read-incoming";
import type { DraftCounts, DraftLine } from "./draft";
import type { StoredItem } from "./stored-draft";

/** An item as the import takes it, not read yet. */
export function partOf(item: StoredItem, bytes: Uint8Array): IncomingPart {
  const { name, file, hash, format, charset, tags, beside, given } = item;
  return {
    name,
    file,
    hash,
    bytes,
    reading: { format, charset, tags },
    read: null,
    document: { name, bytes, file, facts: beside, ...given },
  };
}

/** Reads an item with the kinds that a person gave to its lines. */
export const readItem = (
  item: StoredItem,
  bytes: Uint8Array,
): Promise<Result<InputProblem, PartReading>> => readAdded(partOf(item, bytes));

/** Every line of an article with its kind. */
export function draftLines(article: Article, tags: StoredItem["tags"]): readonly DraftLine[] {
  const kinds = new Map<number, BlockKind>();
  for (const { kind, lines } of article.blocks)
    for (let line = lines[0]; line <= lines[1]; line++) kinds.set(line, kind);
  const tagged = new Set(tags.map(({ line }) => line));
  return splitLines(article.text).map(({ number, text }) => ({
    line: number,
    text,
    kind: text === "" ? null : (kinds.get(number) ?? "chrome"),
    tagged: tagged.has(number),
  }));
}

/** How much of what was found in an article. */
export function draftCounts(article: Article, lines: readonly DraftLine[]): DraftCounts {
  const count = (kind: BlockKind): number =>
    article.blocks.filter((block) => block.kind === kind).length;
  return {
    words: countWords(article),
    paragraphs: article.blocks.filter(({ number }) => number !== null).length,
    turns: count("turn"),
    headlines: count("headline"),
    bylines: count("byline"),
    notices: article.notices.length,
    comments: article.comments.length,
    declaredComments: article.declaredComments,
    keptOut: lines.filter(({ kind }) => kind === "chrome").length,
  };
}
