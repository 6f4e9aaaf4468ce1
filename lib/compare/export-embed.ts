import type { Comparison, ComparisonRow } from "./comparison";
import { titleOfRow } from "./describe-row";
import { escapeHtml, htmlRow } from "./export-html";
import { namesOf } from "./findings";

/** The style of an embedded paragraph, both schemes; its hash stands in the page's content security policy. */
export const EMBED_STYLE = `:root{color-scheme:light dark}body{font:17px/1.55 Georgia,serif;margin:0;padding:16px 18px;color:light-dark(#1b1d21,#e8e5de);background:light-dark(#fff,#1a1d23)}
h1{font:600 15px/1.4 system-ui,sans-serif;margin:0 0 8px}p{margin:0 0 10px;white-space:pre-line;overflow-wrap:anywhere}
.key,.from{font:13px/1.5 system-ui,sans-serif;color:light-dark(#565b63,#a7acb5);margin:0 0 8px}a{color:light-dark(#0a55a0,#8dbbff)}
del{background:light-dark(#ffe8cc,#5c370e);color:light-dark(#8f4100,#ffb86f);text-decoration:line-through}
ins{background:light-dark(#bbdcff,#0b3560);color:light-dark(#0b4c8f,#8ac2ff);text-decoration:underline}
.minor{background:none;color:inherit;border-bottom:1px dotted;text-decoration:none}del.minor{display:none}.quotation{border-bottom:3px solid}`;

/**
 * One row of a comparison as a page for a frame on another site: text only, no script, one link, to `address` (the
 * permanent one). All text is escaped. `noIndex` asks search engines to pass by.
 */
export function embedHtml(
  comparison: Comparison,
  row: ComparisonRow,
  address: string,
  noIndex: boolean,
): string {
  const names = namesOf(comparison);
  const title = titleOfRow(row, names);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${noIndex ? '<meta name="robots" content="noindex">\n' : ""}<title>${escapeHtml(title)}</title>
<style>${EMBED_STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p dir="auto">${htmlRow(row)}</p>
<p class="key">Struck out: only in ${escapeHtml(names.base)}. Underlined: only in ${escapeHtml(names.other)}.</p>
<p class="from"><a href="${escapeHtml(address)}" target="_blank" rel="noopener">Compare both texts in Variorum</a></p>
</body>
</html>
`;
}
