import type { Article } from "../../article/article";
import type { Version } from "../../compare/comparison";
import { escapeHtml } from "../../compare/export-html";
import { runsRightToLeft } from "../../text/direction";
import type { Story } from "../story";

/** What a report says beside what the story itself tells. */
export interface ReportPlace {
  /** Stands before every address ("https://reader.example"); null where there is no reader to link to: no addresses then. */
  readonly origin: string | null;
  /** What was said of the story as a whole. */
  readonly note: string | null;
  /** The outlet's own address of a version's text, by file name; http or https only. */
  readonly outlets: ReadonlyMap<string, string>;
  /** Plain sentences about what is not in it, and why. */
  readonly notes: readonly string[];
  readonly noIndex: boolean;
}

/** Text of ours, escaped. */
export const say = escapeHtml;

/** Text of an article: in its language and direction, and never to be translated by a browser. */
export function words(text: string, { language }: Pick<Article, "language">): string {
  const known = language !== "und" && language !== "";
  const direction = !known ? "auto" : runsRightToLeft(language) ? "rtl" : "ltr";
  return `<span class="words" translate="no"${known ? ` lang="${say(language)}"` : ""} dir="${direction}">${say(text)}</span>`;
}

/** An address that is read on paper, and followed by `name` where there is a screen; nothing where there is no reader. */
export const address = (path: string, { origin }: ReportPlace, name = "In the reader"): string =>
  origin === null
    ? ""
    : `<p class="address"><a href="${say(`${origin}${path}`)}"><span class="on-screen">${say(name)}</span><span class="on-paper">${say(`${origin}${path}`)}</span></a></p>`;

/** One ledger: its heading, the rule behind it, and what it holds; "" where that is nothing. */
export function section(
  { id, title, rule }: { readonly id: string; readonly title: string; readonly rule: string },
  ...parts: readonly string[]
): string {
  const content = parts.filter((part) => part !== "").join("\n");
  return content === ""
    ? ""
    : `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${say(title)}</h2>
<p class="rule">${say(rule)}</p>
${foldable(content)}
</section>`;
}

/** Findings can be folded away, by their count; they stand open, so that nothing is missing on paper. */
function foldable(content: string): string {
  const findings = content.split('<article class="finding"').length - 1;
  return findings === 0
    ? content
    : `<details open="">\n<summary>${count(findings, "finding")}</summary>\n${content}\n</details>`;
}

/** Links to the sections of a page, by their headings; for a screen. */
export const contents = (sections: readonly string[]): string =>
  `<nav aria-label="On this page"><ul class="contents">
${sections
  .flatMap((part) => {
    const [, id, title] = /^<section id="([^"]+)"[^>]*>\s*<h2[^>]*>([^<]+)<\/h2>/u.exec(part) ?? [];
    return title === undefined ? [] : [`<li><a href="#${id}">${title}</a></li>`];
  })
  .join("\n")}
</ul></nav>`;

/** A table; the first cell of every row names it. Cells are HTML. A wide one is scrolled in its frame, by keys too. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  const headings = head.map((cell) => `<th scope="col">${cell}</th>`).join("");
  const lines = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  );
  return `<div class="frame" role="group" tabindex="0" aria-label="${say(caption)}"><table>
<caption>${say(caption)}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table></div>`;
}

/** A state of a ledger in words: those given, else the ledger's own word, `cut-short` → `cut short`. */
export const stateWords = (state: string, known: Readonly<Record<string, string>>): string =>
  say(known[state] ?? state.replaceAll("-", " "));

export const labelOf = (story: Story, file: string): string =>
  say(versionOf(story, file)?.label ?? file);

export const versionOf = (story: Story, file: string): Version | undefined =>
  story.versions.find((version) => version.file === file);

/** `1 word`, `266 words`. */
export const count = (number: number, unit: string): string =>
  `${number.toLocaleString("en")} ${unit}${number === 1 ? "" : "s"}`;
