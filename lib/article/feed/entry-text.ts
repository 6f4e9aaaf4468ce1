import { failure, type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";
import type { MarkedText } from "../marked-text";
import { countWords } from "../measure-unit";
import { plainLines } from "../plain-lines";
import { readMarkup } from "../read-markup";
import { NO_FACTS } from "../source-facts";
import { writeHtml } from "../xml/write-xml";
import { attributeOf, elementsOf, rawTextOf, type XmlElement } from "../xml/xml-tree";
import { wordIn } from "./feed-tree";

/** From here on a description is taken for the whole text: summaries have some 20 to 80 words, short reports start at 120. */
const WORDS_OF_STORY = 150;

/** `… [&hellip;]`, `… Read more`: a text that stops on purpose. */
const STOPS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read|continue)\s{1,3}(?:more|reading)\W{0,6})$/iu;

const plain = (text: string): Result<InputProblem, MarkedText> =>
  success({ lines: plainLines(text), facts: NO_FACTS, warnings: [] });

/** A text construct of Atom: plain, HTML as text, or XHTML as elements. */
function readConstruct(element: XmlElement): Result<InputProblem, MarkedText> {
  const type = attributeOf(element, "type")?.split(";")[0]?.trim().toLowerCase() ?? "text";
  if (type === "xhtml" || type === "application/xhtml+xml")
    return readMarkup(elementsOf(element).map(writeHtml).join("\n"), "page");
  if (type === "html" || type === "text/html") return readMarkup(rawTextOf(element), "page");
  if (type === "text" || type.startsWith("text/")) return plain(rawTextOf(element));
  return failure({
    code: "unsupported-type",
    message: `The entry holds data of the type ${type.slice(0, 80)}, not a text.`,
    line: element.line,
  });
}

const LOOKS_MARKED = /<[a-z/!]|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i;

/** RSS does not say whether a text is marked up; most are. */
const readLoose = (element: XmlElement): Result<InputProblem, MarkedText> => {
  const nested = elementsOf(element);
  if (nested.length > 0) return readMarkup(writeHtml({ ...element, name: "div" }), "page");
  const text = rawTextOf(element);
  return LOOKS_MARKED.test(text) ? readMarkup(text, "page") : plain(text);
};

const textOf = (marked: MarkedText): string => marked.lines.map((line) => line.text).join("\n");

const isWhole = (text: string): boolean =>
  countWords(text) >= WORDS_OF_STORY && !STOPS.test(text.trimEnd().slice(-40));

function summaryOnly(name: string, words: number): Result<InputProblem, never> {
  const cause =
    words === 0
      ? "has no text in the feed"
      : `has only a summary in the feed (${words} ${words === 1 ? "word" : "words"})`;
  return failure({ code: "empty", message: `“${name}” ${cause}.`, line: null });
}

/**
 * The story in an entry: its content; a summary or description only where it is as long as a story and does not break off.
 * Refuses the others (`empty`), calling the entry by `name`.
 */
export function readEntryText(entry: XmlElement, name: string): Result<InputProblem, MarkedText> {
  const encoded = wordIn(entry, "content:encoded");
  if (encoded !== null && rawTextOf(encoded).trim() !== "") return readLoose(encoded);
  const content = wordIn(entry, "atom:content");
  if (content !== null && attributeOf(content, "src") === null) {
    const read = readConstruct(content);
    if (!read.ok || read.value.lines.length > 0) return read;
  }
  const short = wordIn(entry, "rss:description") ?? wordIn(entry, "atom:summary");
  if (short === null) return summaryOnly(name, 0);
  const read = short.name === "summary" ? readConstruct(short) : readLoose(short);
  if (!read.ok) return summaryOnly(name, 0);
  const text = textOf(read.value);
  return isWhole(text) ? read : summaryOnly(name, countWords(text));
}

/** A title on one line, whatever it is written in. */
export function readTitle(element: XmlElement | null): string | null {
  if (element === null) return null;
  const typed = attributeOf(element, "type") !== null;
  const read = typed ? readConstruct(element) : readLoose(element);
  const text = read.ok ? textOf(read.value) : rawTextOf(element);
  return text.split(/\s+/u).join(" ").trim() || null;
}
