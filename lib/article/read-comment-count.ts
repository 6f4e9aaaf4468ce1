import { foldPhrase } from "./fold-phrase";
import { COMMENT_NOUNS } from "./lexicon/comment-phrases";
import { createPhraseLexicon, findPhrases } from "./phrase-lexicon";

const NOUNS = createPhraseLexicon(COMMENT_NOUNS);

/** Small words that may stand beside the noun without making the line a sentence. */
const FILLERS: ReadonlySet<string> = new Set(
  "all view show see read the join your latest top total de los las les des zu alle der die ver todos los voir tous i tutti le van aan в к на по все كل عدد جميع 件 条 條 則 则 개 個 个 共 全 部 の 名 약 총"
    .split(" ")
    .map(foldPhrase),
);

/**
 * Reads a line that heads or counts the comments of a page: `"19 Comments"` → 19, `"コメント（5件）"` → 5,
 * `"Kommentare"` → null count. Returns null for any other line (`"Comments on the harbour plan close on Friday."`).
 */
export function readCommentCount(text: string): { readonly count: number | null } | null {
  if (text.length > 50) return null;
  const folded = foldPhrase(text);
  const nouns = findPhrases(folded, NOUNS);
  if (nouns.length === 0) return null;
  let rest = folded;
  for (const noun of [...nouns].reverse())
    rest = `${rest.slice(0, noun.start)} ${rest.slice(noun.end)}`;
  const words =
    rest.match(
      /\d+(?:[.,]\d{3})*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+/gu,
    ) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  if (numbers.length > 1 || words.some((word) => !/^\d/.test(word) && !FILLERS.has(word)))
    return null;
  const first = numbers[0];
  return { count: first === undefined ? null : Number(first.replace(/[.,]/g, "")) };
}
