import type { Comparison, ComparisonRow } from "./comparison";
import { titleOfRow } from "./describe-row";
import { namesOf } from "./findings";
import { kindOfChange } from "./importance";
import { rowSegments } from "./row-segments";

const STYLE = `body{font:17px/1.55 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1d21;background:#faf8f3}
h1{font-size:1.4rem}h2{font:600 .85rem/1.4 system-ui,sans-serif;color:#565b63;margin:1.6rem 0 .2rem}
p{margin:.2rem 0;white-space:pre-line}del{background:#ffe8cc;color:#8f4100;text-decoration:line-through}
ins{background:#bbdcff;color:#0b4c8f;text-decoration:underline}.minor{background:none;color:inherit;border-bottom:1px dotted #676c75;text-decoration:none}
del.minor{display:none}.quotation{border-bottom:3px solid}`;

/** The comparison as one HTML page that needs nothing else: all text escaped, no script, no link to anywhere. */
export function comparisonHtml(comparison: Comparison): string {
  const names = namesOf(comparison);
  const title = `${names.base} and ${names.other}`;
  const rows = comparison.rows.map(
    (row) =>
      `<section>\n<h2>${escapeHtml(titleOfRow(row, names))}</h2>\n<p>${htmlRow(row)}</p>\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>Struck out: only in ${escapeHtml(names.base)}. Underlined: only in ${escapeHtml(names.other)}. Dotted: house style.</p>
${rows.join("\n")}
</body>
</html>
`;
}

/** A row as one line of HTML: `del` only in the base, `ins` only in the other; all text escaped. */
export function htmlRow(row: ComparisonRow): string {
  return rowSegments(row)
    .map(({ base, other, change }) => {
      if (change === null) {
        if (row.relation === "dropped") return element("del", "", base);
        if (row.relation === "added") return element("ins", "", other);
        return escapeHtml(base);
      }
      const kind = kindOfChange(change);
      const minor = kind === "spelling" || kind === "style" || kind === "typography";
      const mark = minor ? "minor" : kind === "quotation" ? "quotation" : "";
      return element("del", mark, base) + element("ins", mark, other);
    })
    .join("");
}

const element = (name: string, mark: string, text: string): string =>
  text === ""
    ? ""
    : `<${name}${mark === "" ? "" : ` class="${mark}"`}>${escapeHtml(text)}</${name}>`;

/** Text as HTML shows it, in elements and in attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
