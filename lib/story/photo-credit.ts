import type { Article } from "../article/article";
import { type Evidence, evidenceOf } from "./evidence";

/** `Photo: Ada Lund/Lumen`, `CREDIT: LUMEN`, `© Lumen / Bo Ek`, `(Ada Lund/LMN)` at the end of a caption. */
const LABELLED =
  /(?:photo(?:graph|grafía|graphie)?|foto(?:grafie|grafia|grafía)?|image|picture|bild|credit|crédit|kuva|фото|写真|الصورة)\s?(?:by|credit)?\s?[:：=＝]\s?([^\n|•:：]{2,80})|(?:©|ⓒ)\s?([^\n|•:：]{2,80})|photo(?:graph)? by (\p{Lu}[^\n|•:：.]{1,60})/iu;
const BRACKETED = /[(（]([^()（）]{2,60}[/／][^()（）]{2,40})[)）]\s*$/u;

/** Who took the picture, as a version's first credited caption prints it; null where no caption says. */
export function photoCredit(
  article: Article,
): { readonly text: string; readonly evidence: Evidence } | null {
  for (const block of article.blocks) {
    if (block.kind !== "caption") continue;
    const match = BRACKETED.exec(block.text.slice(-160)) ?? LABELLED.exec(block.text.slice(-400));
    const text = match
      ?.slice(1)
      .find((part) => part !== undefined)
      ?.trim();
    if (text === undefined || text === "") continue;
    const start = block.text.lastIndexOf(text);
    return { text, evidence: evidenceOf(article, block, { start, end: start + text.length }) };
  }
  return null;
}
