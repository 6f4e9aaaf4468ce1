import type { Range } from "../text/range";

export interface Quotation {
  /** Between the marks. */
  readonly range: Range;
  /** With the marks; the same as `range` at the end where the quotation is left open. */
  readonly outer: Range;
}

/** Closing marks for each opening mark: German opens low, Swedish opens and closes alike, French sets guillemets. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["‟", "”"],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["›", "‹›"],
  ["「", "」"],
  ["『", "』"],
  ["〝", "〟〞"],
  ["﹁", "﹂"],
  ["＂", "＂"],
  ['"', '"'],
  ["”", "”"],
  ["‘", "’"],
  ["‚", "‘’"],
  ["'", "'"],
]);

/** A quotation in one paragraph is shorter than this; the bound keeps lines of stray marks linear. */
const LONGEST = 8_000;

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
const opensAfter = (before: string | undefined): boolean =>
  before === undefined || /[\s([{（［【—–\-:：/,،、。「『“"«¿¡]/u.test(before);

/** A mark that also serves as an apostrophe opens only before a word, and closes only after one. */
function mayOpen(text: string, at: number): boolean {
  const mark = text[at] as string;
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || (/\s/u.test(after) && mark !== "«" && mark !== "»")) return false;
  if (mark === "'" || mark === "‘") return opensAfter(before) && !isElision(text, at);
  if (mark === '"' || mark === "”" || mark === "＂") return opensAfter(before) || !isWord(before);
  if (mark === "»" || mark === "›") return opensAfter(before) && !/\s/u.test(after);
  return true;
}

/** `’90s`, `'em`, `'til`: a figure or a clipped word, not the start of a quotation. */
function isElision(text: string, at: number): boolean {
  return /^['‘](?:\d0s\b|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n['’])/iu.test(
    text.slice(at, at + 8),
  );
}

function mayClose(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (mark === "'" || mark === "’")
    return !isWord(text[at + 1]) && !/\s/u.test(text[at - 1] ?? " ");
  if (mark === '"' || mark === "＂")
    return !isWord(text[at + 1]) || !/\s/u.test(text[at - 1] ?? " ");
  return true;
}

/** `James' boats`: an apostrophe after a plural; the quotation goes on where another closing mark stands further on. */
function closesLater(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== "’") return false;
  if (!/s/iu.test(text[at - 1] ?? "") || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))
    return false;
  for (let i = at + 1; i < text.length && i < at + 400; i++) {
    if (/['‘“"]/u.test(text[i] as string) && mayOpen(text, i)) return false;
    if (text[i] === mark && mayClose(text, i)) return true;
  }
  return false;
}

/**
 * Finds every quotation in one paragraph, in any style of marks; of nested ones the outermost.
 * Apostrophes are no quotation: `"the union’s ‘set up to fail’ remark"` → `set up to fail`.
 * Two straight or curly single marks in a row (`''so''`) count as one mark. A quotation with no closing mark runs to the end,
 * except one in single marks, which is then taken for an apostrophe. Offsets are UTF-16, half open.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    const doubled =
      (mark === "'" || mark === "’" || mark === "‘" || mark === "`") && text[at + 1] === mark;
    if (doubled) {
      const close =
        text
          .slice(at + 2, at + LONGEST)
          .indexOf(mark === "`" ? "''" : mark === "‘" ? "’’" : mark + mark) +
        at +
        2;
      if (close >= at + 2)
        found.push({ range: { start: at + 2, end: close }, outer: { start: at, end: close + 2 } });
      at = Math.max(at + 1, close + 1);
      continue;
    }
    const closers = CLOSERS.get(mark);
    if (closers === undefined || !mayOpen(text, at)) continue;
    const own = findClose(text, at, closers);
    const mixed = findMixedClose(text, at, own < 0 ? text.length : own);
    const close = mixed < 0 ? own : mixed;
    if (close < 0) {
      if (
        mark === "'" ||
        mark === "‘" ||
        mark === "‚" ||
        mark === "›" ||
        mark === "»" ||
        mark === "”"
      )
        continue;
      found.push({
        range: { start: at + 1, end: text.length },
        outer: { start: at, end: text.length },
      });
      break;
    }
    found.push({ range: { start: at + 1, end: close }, outer: { start: at, end: close + 1 } });
    at = close;
  }
  return found;
}

/** Marks of the same pair in another style: writers open with one and close with the other. */
const MIXED: ReadonlyMap<string, string> = new Map([
  ['"', "”"],
  ["“", '"'],
]);

/** `"It was calm,” said Ada`: closes where no mark of the opening style closes first, and the next mark does not open one. */
function findMixedClose(text: string, open: number, until: number): number {
  const other = MIXED.get(text[open] as string);
  if (other === undefined) return -1;
  let depth = 0;
  const end = Math.min(until, open + LONGEST);
  for (let i = open + 1; i < end; i++) {
    const character = text[i] as string;
    const closes = character === other && mayClose(text, i) && !opensAt(text, i);
    if (closes && depth === 0) return i;
    if (closes) depth -= 1;
    else if ((character === '"' || character === "“") && opensAt(text, i)) depth += 1;
  }
  return -1;
}

const opensAt = (text: string, at: number): boolean =>
  opensAfter(text[at - 1]) && isWord(text[at + 1]);

function findClose(text: string, open: number, closers: string): number {
  const mark = text[open] as string;
  let depth = 0;
  const end = Math.min(text.length, open + LONGEST);
  for (let i = open + 1; i < end; i++) {
    const character = text[i] as string;
    if (closers.includes(character)) {
      if (depth > 0) depth -= 1;
      else if (mayClose(text, i) && !closesLater(text, i, character)) return i;
    } else if (character === mark && "“„«「『‘".includes(mark) && mayOpen(text, i)) depth += 1;
  }
  return -1;
}
