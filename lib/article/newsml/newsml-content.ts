import { failure, type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";
import type { MarkedText } from "../marked-text";
import { mapNitf } from "../nitf/read-nitf";
import { plainLines } from "../plain-lines";
import { readMarkup } from "../read-markup";
import { NO_FACTS } from "../source-facts";
import { writeHtml } from "../xml/write-xml";
import { attributeOf, elementsOf, rawTextOf, type XmlElement } from "../xml/xml-tree";

const refuse = (message: string): Result<InputProblem, never> =>
  failure({ code: "empty", message, line: null });

function readInlineXml(inline: XmlElement): Result<InputProblem, MarkedText> {
  const [root] = elementsOf(inline);
  if (root === undefined)
    return refuse("The item has no text: its inlineXML element holds no document.");
  if (root.name === "nitf") return mapNitf(root);
  const names = ["html", "body", "div", "section", "article", "p"];
  if (!names.includes(root.name.toLowerCase()))
    return failure({
      code: "unsupported-type",
      message: `The item's text is XML of a kind that is not read: its root element is ${root.qualifiedName.slice(0, 80)}.`,
      line: root.line,
    });
  return readMarkup(elementsOf(inline).map(writeHtml).join("\n"), "item");
}

function readInlineData(inline: XmlElement): Result<InputProblem, MarkedText> {
  const type = attributeOf(inline, "contenttype")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const text = rawTextOf(inline);
  if (attributeOf(inline, "encoding") !== null)
    return refuse("The item's text is packed in another encoding (inlineData), which is not read.");
  if (type === "text/html" || type === "application/xhtml+xml") return readMarkup(text, "item");
  if (type !== "" && !type.startsWith("text/"))
    return refuse(`The item holds data of the type ${type.slice(0, 80)}, not a text.`);
  const lines = plainLines(text);
  if (lines.length === 0) return refuse("The item has no text: its inlineData element is empty.");
  return success({ lines, facts: NO_FACTS, warnings: [] });
}

/** NITF says most of its paragraphs; other markup more than plain text. */
const rankOf = (element: XmlElement): number => {
  if (element.name === "inlineData") return 2;
  return elementsOf(element)[0]?.name === "nitf" ? 0 : 1;
};

/**
 * A newsItem's content → lines of text. Its parts are the same content in several forms: the first is taken that reads, in
 * the order NITF, other markup, plain text. Refuses an item whose text is elsewhere (`remoteContent`) or not there.
 */
export function readContent(item: XmlElement): Result<InputProblem, MarkedText> {
  const set = item.name === "contentSet" ? item : elementsOf(item, "contentSet")[0];
  if (set === undefined) return refuse("The item has no content (contentSet), so no text to read.");
  const inline = elementsOf(set)
    .filter((element) => element.name === "inlineXML" || element.name === "inlineData")
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const [first, ...others] = inline.map((element) =>
    element.name === "inlineXML" ? readInlineXml(element) : readInlineData(element),
  );
  if (first === undefined)
    return refuse(
      elementsOf(set, "remoteContent").length > 0
        ? "The item holds no text itself: its content is another file (remoteContent)."
        : "The item's content (contentSet) is empty.",
    );
  return first.ok ? first : (others.find((other) => other.ok) ?? first);
}
