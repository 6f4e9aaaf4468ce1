/** Characters that may begin a mark anywhere in a line: emphasis, code, links, HTML, entities, tables, formulas, CriticMarkup. */
const MARKS = /[\\`*_{}[\]<>~|&$]/g;
/** Of these two or more make a mark: `++`, `--` and `==` are CriticMarkup's, and a line of them a rule or a heading. */
const RUNS = /[+=-]{2,}/g;
/** What makes a list, a heading or a rule at the beginning of a line. */
const LINE_START = /^[#+=.):-]/gm;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/gm;

/**
 * A text as Markdown that renders as that text: no emphasis, link, list, HTML or CriticMarkup in it. `atStart` says that
 * it stands at the beginning of a block, where blanks would make it code. `"<b>*oars*</b> at www.a.example"` →
 * `"\<b\>\*oars\*\</b\> at www\.a.example"`. `unescapeMarkdown` gives the text again.
 */
export function escapeMarkdown(text: string, atStart: boolean): string {
  const escaped = text
    .replace(MARKS, "\\$&")
    .replace(RUNS, (run) => run.replace(/./g, "\\$&"))
    // Some renderers make links of bare addresses, and of names with an @.
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/www(?=\.)/gi, "$&\\")
    .replace(/@/g, "\\@")
    .replace(LINE_START, "\\$&")
    .replace(NUMBERED, "$1\\$2");
  const blanks = atStart ? escaped.length - escaped.replace(/^[ \t]+/, "").length : 0;
  return entities(escaped.slice(0, blanks)) + escaped.slice(blanks);
}

const entities = (blanks: string): string =>
  [...blanks].map((blank) => `&#${blank.charCodeAt(0)};`).join("");

/** The text that `escapeMarkdown` was given. */
export const unescapeMarkdown = (markdown: string): string =>
  markdown.replace(/\\([!-/:-@[-`{-~])|&#(9|32);/g, (_, mark?: string, code?: string) =>
    code === undefined ? (mark ?? "") : String.fromCharCode(Number(code)),
  );
