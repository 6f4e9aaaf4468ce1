import type { Article } from "../article/article";
import { cutEnd, cutStart, type Passage, passagesOfArticle } from "./passage";

/** Number (of a turn `t3`), quote, ending, sign, and the neighbours where the passages beside it do not tell them. */
type Row = readonly [
  paragraph: number | `t${number}`,
  quote: string,
  ending: string,
  sign: string,
  prefix: string | null,
  suffix: string | null,
];

/** All passages of an article as the text that is kept beside a version: see `parsePassages`. */
export function passagesJson(article: Article): string {
  const passages = passagesOfArticle(article);
  const rows = passages.map((passage, index): Row => {
    const { paragraph, quote, ending, sign, prefix, suffix } = passage;
    const [before, after] = [prefixBeside(passages[index - 1]), suffixBeside(passages[index + 1])];
    return [
      passage.turn ? `t${paragraph}` : paragraph,
      quote,
      ending,
      sign,
      prefix === before ? null : prefix,
      suffix === after ? null : suffix,
    ];
  });
  return JSON.stringify(rows);
}

/** The passages in a text that `passagesJson` wrote; null where it is none. */
export function parsePassages(json: string): readonly Passage[] | null {
  const rows = parseRows(json);
  if (rows === null) return null;
  const bare = rows.map(([, quote, ending]) => ({ quote, ending }));
  return rows.map((row, index): Passage => {
    const [name, quote, ending, sign, prefix, suffix] = row;
    return {
      ...(typeof name === "number"
        ? { paragraph: name }
        : { paragraph: Number(name.slice(1)), turn: true as const }),
      quote,
      ending,
      sign,
      prefix: prefix ?? prefixBeside(bare[index - 1]),
      suffix: suffix ?? suffixBeside(bare[index + 1]),
    };
  });
}

const prefixBeside = (before: Pick<Passage, "quote" | "ending"> | undefined): string =>
  cutStart(before === undefined ? "" : before.ending || before.quote);

const suffixBeside = (after: Pick<Passage, "quote"> | undefined): string =>
  cutEnd(after?.quote ?? "");

function parseRows(json: string): readonly Row[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(isRow) ? value : null;
  } catch {
    return null;
  }
}

function isRow(value: unknown): value is Row {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [paragraph, quote, ending, sign, prefix, suffix] = value;
  return (
    (Number.isInteger(paragraph) || /^t[1-9]\d{0,5}$/u.test(`${paragraph}`)) &&
    [quote, ending, sign].every((part) => typeof part === "string") &&
    [prefix, suffix].every((part) => part === null || typeof part === "string")
  );
}
