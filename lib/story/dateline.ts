import type { Article } from "../article/article";

/** A dateline is no longer than this, brackets included. */
const MAX_HEAD = 110;

/** No brackets, but a place in capitals, perhaps with a day, then a dash: "GRÜNAU, 4 May – …". */
const PLAIN = /^(?<head>\p{Lu}[\p{Lu}\p{M}' .-]{2,40}(?:,[^\n.!?–—]{1,30})?)\s+[–—-]{1,2}\s/u;

/**
 * The dateline of an article as printed: a line of its own, or the head of its first paragraph; null without one.
 * "HOLM, 4 May (Lumen) – The mill …" → "HOLM, 4 May (Lumen)"; "【北浜＝灯通信】北浜で…" → "【北浜＝灯通信】"; "Grunnau (lm) - Ein …" → "Grunnau (lm)".
 */
export function datelineOf(article: Article): string | null {
  const lines = article.blocks.filter((block) => block.kind === "dateline");
  const line =
    lines.find(({ text }) => article.agency && text.includes(article.agency)) ?? lines[0];
  if (line) return line.text.trim();
  const first = article.blocks.find((block) => block.kind === "body");
  if (!first) return null;
  const text = first.text.trimStart();
  return (
    bracketedHead(text, article.agency) ??
    PLAIN.exec(text.slice(0, 140))?.groups?.head?.trim() ??
    null
  );
}

/** The text up to a closing bracket that stands near the start and names the agency, or follows a place in capitals. */
function bracketedHead(text: string, agency: string | null): string | null {
  const open = text.search(/[(（【[]/u);
  if (open < 0 || open > MAX_HEAD) return null;
  const close = text.slice(open).search(/[)）】\]]/u);
  if (close < 0 || open + close > MAX_HEAD) return null;
  const head = text.slice(0, open + close + 1);
  const rest = text.slice(head.length);
  if (open === 0) return /^[【[]/u.test(text) ? head : null;
  if (!/^\.?\s*[-–—―:：]/u.test(rest)) return null;
  const inside = text.slice(open + 1, open + close);
  const isOrigin = inside === agency || (open <= 40 && /^\p{L}{2,6}$/u.test(inside));
  return isOrigin || /^\p{Lu}{2}/u.test(text) ? head : null;
}
