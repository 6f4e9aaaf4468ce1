import { foldPhrase } from "./fold-phrase";
import { COMMENT_NOUNS } from "./lexicon/comment-phrases";
import { createPhraseLexicon, findPhrases } from "./phrase-lexicon";

const NOUNS = createPhraseLexicon(COMMENT_NOUNS);

/** Small words that may stand beside the noun without making the line a sentence. */
const FILLERS: ReadonlySet<string> = new Set(
  "all view show see read the join your latest top total de los las les des zu alle der die ver todos los voir tous i tutti le van aan в к на по все كل عدد جميع 件 条 條 則 则 개 個 个 共 全 部 の 名 表 示 中 を showing shown displaying of out mostrando zeige von affichage sur toon mostrati viser visar naytetaan показано из عرض من 약 총"
    .split(" ")
    .map(foldPhrase),
);

/** `5 comments   Sort by: Best`, `3 reacties · Sorteer op` */
const PARTS = /\s{2,}|\t|\s[|·•]\s|　/u;
const MOST_PARTS = 4;
const LONGEST_PART = 40;

/**
 * Reads a line that heads or counts the comments of a page: `"19 Comments"` → 19, `"コメント（5件）"` → 5,
 * `"Kommentare"` → null count. Returns null for any other line (`"Comments on the harbour plan close on Friday."`).
 */
export function readCommentCount(text: string): { readonly count: number | null } | null {
  if (text.length > 90) return null;
  const whole = readPart(text);
  if (whole !== null) return whole;
  const parts = text.split(PARTS).filter((part) => part !== "");
  if (
    parts.length < 2 ||
    parts.length > MOST_PARTS ||
    parts.some((part) => part.length > LONGEST_PART)
  )
    return null;
  const first = readPart(parts[0] as string);
  return first === null || first.count === null ? null : first;
}

function readPart(text: string): { readonly count: number | null } | null {
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
  if (numbers.length > 2 || words.some((word) => !/^\d/.test(word) && !FILLERS.has(word)))
    return null;
  const counts = numbers.map((number) => Number(number.replace(/[.,]/g, "")));
  // `Showing 6 of 1,247 comments`: the greater one is the page's count.
  return { count: counts.length === 0 ? null : Math.max(...counts) };
}
