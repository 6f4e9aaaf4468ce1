import type { Article, Block, Notice } from "../article/article";
import { passagesOf } from "../article/passages";
import { datelineOf } from "./dateline";

/** What the text of one version says about where it comes from. */
export interface Signals {
  /** Higher = more like what an agency sends: dateline with its name, staff credit, no page around it. */
  readonly wireness: number;
  /** Body paragraphs. */
  readonly paragraphs: number;
  readonly turns: number;
  readonly notices: readonly Notice[];
}

/** From this wireness on a version may be an agency's own text. */
export const WIRE_LIKE = 2;

/**
 * Reads the signs of a wire text. For: a dateline that names the agency (2), a staff credit in brackets such as
 * "(Reporting by …; Editing by …)" (2), a refile notice (1). Against: comments (2), captions (1), a copyright line
 * of another house (1), lines of the page around the text (¼ each, 3 at most).
 */
export function readSignals(article: Article): Signals {
  const { blocks, notices } = article;
  const dateline = datelineOf(article);
  const count = (kind: Block["kind"]): number => blocks.filter((b) => b.kind === kind).length;
  const namesAgency = article.agency !== null && (dateline ?? "").includes(article.agency);
  const wireness =
    (namesAgency ? 2 : dateline !== null ? 0.5 : 0) +
    (blocks.some(isStaffCredit) ? 2 : 0) +
    (notices.some((notice) => notice.type === "refile") ? 1 : 0) -
    (article.comments.length > 0 || article.declaredComments !== null ? 2 : 0) -
    (count("caption") > 0 ? 1 : 0) -
    (blocks.some((block) => isForeignCopyright(block, article.agency)) ? 1 : 0) -
    Math.min(3, 0.25 * count("chrome"));
  return {
    wireness,
    paragraphs: count("body"),
    turns: passagesOf(article).length - count("body"),
    notices,
  };
}

/** "(Reporting by Ada Lund; Editing by Bo Ek)": a credit in brackets. */
export const isStaffCredit = (block: Block): boolean =>
  block.kind === "credit" && /^\s*[(（[【]/u.test(block.text) && !isCopyright(block);

/** "© 2031 Lumen", "Copyright 2031 …". */
export const isCopyright = (block: Block): boolean =>
  block.kind === "credit" &&
  /©|\(c\)\s|copyright|all rights reserved|derechos reservados|alle rechte|tous droits|無断転載|حقوق/iu.test(
    block.text,
  );

const isForeignCopyright = (block: Block, agency: string | null): boolean =>
  isCopyright(block) && (agency === null || !block.text.includes(agency));
