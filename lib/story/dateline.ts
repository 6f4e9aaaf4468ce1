import type { Article } from "../article/article";

/** An agency's name in brackets near the start, then a dash or colon: "GRÜNAU, 4 May (Lumen) – …", "【東京＝灯通信】". */
const BRACKETED =
  /^(?<head>[^\n.!?。]{0,80}?[(（【[][^()（）【】[\]\n]{2,40}[)）】\]])\s*(?:[-–—―:：]+|(?=\S))/u;
/** No brackets, but a place in capitals or a place and a day, then a dash: "GRÜNAU, 4 May – …". */
const PLAIN = /^(?<head>\p{Lu}[\p{Lu}\p{M}' .-]{2,40}(?:,[^\n.!?–—]{1,30})?)\s+[–—-]{1,2}\s/u;

/**
 * The dateline of an article as printed: a line of its own, or the head of its first paragraph; null without one.
 * "HOLM, 4 May (Lumen) – The mill …" → "HOLM, 4 May (Lumen)".
 */
export function datelineOf(article: Article): string | null {
  const line = article.blocks.find((block) => block.kind === "dateline");
  if (line) return line.text.trim();
  const first = article.blocks.find((block) => block.kind === "body");
  if (!first) return null;
  const head = first.text.trimStart().slice(0, 140);
  const bracketed = BRACKETED.exec(head)?.groups?.head;
  if (bracketed && /^\p{Lu}{2}|^[【(（[]/u.test(bracketed)) return bracketed.trim();
  return PLAIN.exec(head)?.groups?.head?.trim() ?? null;
}
