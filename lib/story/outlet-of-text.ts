import type { Article } from "../article/article";
import { readSignals, WIRE_LIKE } from "./signals";

/**
 * Who published a text, as far as the text alone says so: the agency whose own text it is. "HOLM, 4 May (Lumen) – …" as the
 * agency sends it is Lumen's; the same report on a paper's page, with the paper's menu around it and "© Lumen" below, is
 * not, and who that paper is it does not say: null.
 */
export const outletOfText = (article: Article): string | null =>
  article.agency !== null && readSignals(article).wireness >= WIRE_LIKE ? article.agency : null;
