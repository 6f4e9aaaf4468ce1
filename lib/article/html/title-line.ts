import { foldPhrase } from "../fold-phrase";
import { countWords } from "../measure-unit";
import type { HtmlLine } from "./html-line";
import { isTitleNamed, rankOf } from "./line-evidence";
import type { Sign } from "./region-signs";

/** What stands between headline and site in the title of a window. */
const SEPARATOR = /^[\s|–—:·»›«‹•/_-]+(?!$)/u;
const SEPARATOR_LAST = /[\s|–—:·»›«‹•/_-]$/u;
const LEAST_LENGTH = 8;
const LEAST_WIDE = 4;
/** A shorter part of a window's title may be the name of the site. */
const LEAST_WORDS = 3;
const NO_HEADING = 7;

/** `Weir breaks at Harrow (weir.example)`: boards print where a link leads. */
const withoutPlace = (text: string): string =>
  /^(.{8,}?)\s?\([^()]{1,40}\)$/u.exec(text.slice(0, 300))?.[1] ?? text;

const keyOf = (text: string): string =>
  foldPhrase(text.slice(0, 400))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const isLong = (key: string): boolean =>
  key.length >= (/\p{Lo}/u.test(key) ? LEAST_WIDE : LEAST_LENGTH);

/** `Weir breaks at Harrow - Weir Press` is headline and site; so is `Weir Press | Weir breaks at Harrow`. */
function isInWindowTitle(line: string, title: string | null): boolean {
  if (title === null || countWords(line) < LEAST_WORDS) return false;
  const folded = foldPhrase(title.slice(0, 600));
  const own = foldPhrase(line);
  return (
    (folded.startsWith(own) && (folded === own || SEPARATOR.test(folded.slice(own.length)))) ||
    (folded.endsWith(own) && SEPARATOR_LAST.test(folded.slice(0, -own.length)))
  );
}

export interface TitleRules {
  readonly signOf: (line: HtmlLine) => Sign;
  readonly isComment: (index: number) => boolean;
}

/** The longer part of a window's title is the headline, the shorter the site. */
const byLength = (a: { readonly length: number }, b: { readonly length: number }): number =>
  a.length === b.length ? 0 : b.length - a.length;

/**
 * The line that prints the page's own title: a heading before any other line, the highest first. Null where none does, as on
 * pages whose titles are written for search engines.
 */
export function findTitleLine(
  lines: readonly HtmlLine[],
  headlines: readonly string[],
  windowTitle: string | null,
  outlet: string | null,
  { signOf, isComment }: TitleRules,
): number | null {
  const site = keyOf(outlet ?? "");
  const keys = new Set(headlines.map(keyOf).filter(isLong));
  const fits = lines.flatMap((line, i) => {
    const text = withoutPlace(line.text);
    const key = keyOf(text);
    const named = keys.has(key);
    if (
      isComment(i) ||
      line.hidden === "whole" ||
      line.text.length > 300 ||
      !isLong(key) ||
      key === site
    )
      return [];
    if (!named && !isInWindowTitle(text, windowTitle)) return [];
    const rank = rankOf(line) ?? NO_HEADING;
    return rank === NO_HEADING &&
      (signOf(line) === -1 || (line.linked > 0.5 && !isTitleNamed(line)))
      ? []
      : [{ i, rank, length: named ? Number.POSITIVE_INFINITY : key.length }];
  });
  return fits.toSorted((a, b) => byLength(a, b) || a.rank - b.rank || a.i - b.i)[0]?.i ?? null;
}
