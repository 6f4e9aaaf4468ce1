/** Words of a quotation, a notice or a paragraph that stands by itself. */
const ALONE = 25;

/** Stands for what is left out. */
export const GAP = " … ";

/** Characters a script without spaces gets for each word. */
const PER_WORD = 3;

/** The beginning of a text where that is all that may be shown of it: `"One two … thirty"` → `"One two … twenty-five …"`. */
export function excerptText(text: string): string {
  const end = endOfWords(text, ALONE);
  return text.length - end > GAP.length ? `${text.slice(0, end).trimEnd()} …` : text;
}

/** Where the first `count` words end. */
export function endOfWords(line: string, count: number): number {
  let words = 0;
  let at = 0;
  while (at < line.length && words < count && at < count * PER_WORD * 4) {
    const space = line.indexOf(" ", at);
    if (space < 0 || space - at > PER_WORD * 10)
      return whole(line, at + (count - words) * PER_WORD);
    words += 1;
    at = space + 1;
  }
  return Math.max(0, Math.min(at, line.length));
}

/** Where the last `count` words begin. */
export function startOfWords(line: string, count: number): number {
  let words = 0;
  let at = line.length;
  while (at > 0 && words < count && line.length - at < count * PER_WORD * 4) {
    const space = line.lastIndexOf(" ", at - 2);
    if (space < 0 || at - space > PER_WORD * 10)
      return whole(line, at - (count - words) * PER_WORD);
    words += 1;
    at = space + 1;
  }
  return at;
}

/** A position inside the line that does not part the two halves of a character. */
function whole(line: string, at: number): number {
  const inside = Math.max(0, Math.min(line.length, at));
  const code = line.charCodeAt(inside);
  return code >= 0xdc00 && code < 0xe000 ? inside - 1 : inside;
}

/**
 * A value with every text in it cut, however deep it stands; names of members stay, and so do the texts in `keep`, which
 * are names too.
 */
export function excerptValue<A>(value: A, keep: ReadonlySet<string>): A {
  if (typeof value === "string") return (keep.has(value) ? value : excerptText(value)) as A;
  if (Array.isArray(value)) return value.map((one) => excerptValue(one, keep)) as A;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, excerptValue(held, keep)]),
  ) as A;
}
