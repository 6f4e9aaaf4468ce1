import type { Article, Block, Notice } from "../article/article";
import { passagesOf } from "../article/passages";
import { KNOWN_AGENCIES } from "./agency-names";
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

/** Lines of slugs and signs that an agency puts around its own text. */
const WIRE_HEAD = 2;

/** From this wireness on a version may be an agency's own text. */
export const WIRE_LIKE = 2;

/**
 * Reads the signs of a wire text. For: a dateline that names the agency (2), a staff credit in brackets such as
 * "(Reporting by …; Editing by …)" (2), a refile notice (1). Against: comments (2), captions (1), a copyright line
 * of another house (1), lines of the page around the text from the third on (¼ each,
 * 3 at most).
 */
export function readSignals(article: Article): Signals {
  const { blocks, notices } = article;
  const dateline = datelineOf(article);
  const count = (kind: Block["kind"]): number => blocks.filter((b) => b.kind === kind).length;
  const namesAgency =
    (article.agency !== null && (dateline ?? "").includes(article.agency)) ||
    /\(\p{L}{2,6}\)$|(?:共同|時事|通信)[］】\]]$/u.test(dateline ?? "");
  const wireness =
    (namesAgency ? 2 : dateline !== null ? 0.5 : 0) +
    (blocks.some(isStaffCredit) ? 2 : 0) +
    (notices.some((notice) => notice.type === "refile") ? 1 : 0) -
    (article.comments.length > 0 || article.declaredComments !== null ? 2 : 0) -
    (count("caption") > 0 ? 1 : 0) -
    (blocks.some((block) => isForeignCopyright(block, article.agency)) ? 1 : 0) -
    Math.min(3, 0.25 * Math.max(0, blocks.filter(isPageChrome).length - WIRE_HEAD));
  return {
    wireness,
    paragraphs: count("body"),
    turns: passagesOf(article).length - count("body"),
    notices,
  };
}

/** "(Reporting by Ada Lund; Editing by Bo Ek)": a credit in brackets; or initials of the desk. */
export const isStaffCredit = (block: Block): boolean =>
  block.kind === "credit" &&
  (/^\s*[(（[【]/u.test(block.text) || isSignOff(block.text)) &&
  !isAgencyAlone(block) &&
  !isCopyright(block);

/** "(AFP)", "（共同通信）": how a paper says whose text it prints. */
const isAgencyAlone = ({ text }: Block): boolean => {
  const name = text.trim().replace(/^[(（[【]|[)）\]】]$/gu, "");
  return KNOWN_AGENCIES.has(name) || /^\p{L}{1,6}通信社?$/u.test(name);
};

/** "al/bek/ro", "lm al/bek 1204": the desk signs with its initials. */
const isSignOff = (text: string): boolean =>
  text.length <= 60 && /(?:^|\s)\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+(?:\s|$)/u.test(text);

/** Not a slug ("BC-MILL-FIRE, 580") nor a rule ("___") nor a sign ("(MORE)"), which agencies put around their texts. */
const isPageChrome = ({ kind, text }: Block): boolean =>
  kind === "chrome" &&
  !/\p{Lu}{2}-\p{Lu}{2}/u.test(text) &&
  !/^\s*(?:[_=-]{2,}|\(\p{Lu}{3,}\))\s*$/u.test(text);

/** "© 2031 Lumen", "Copyright 2031 …". */
export const isCopyright = (block: Block): boolean =>
  block.kind === "credit" &&
  /©|\(c\)\s|copyright|all rights reserved|derechos reservados|alle rechte|tous droits|無断転載|حقوق/iu.test(
    block.text,
  );

const isForeignCopyright = (block: Block, agency: string | null): boolean =>
  isCopyright(block) && (agency === null || !block.text.includes(agency));
