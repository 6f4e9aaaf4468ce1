import { failure, type Result, success } from "../../result";
import { checkFacts } from "../check-facts";
import type { SplitDocument } from "../document";
import { hasStory } from "../has-story";
import type { InputProblem } from "../input-problem";
import { type FieldLine, joinLines } from "../join-lines";
import type { MarkedText } from "../marked-text";
import { mergeFacts } from "../merge-facts";
import { statusWarnings } from "../publication-status";
import { readXmlTree } from "../xml/read-xml-tree";
import { standAlone, writeXml } from "../xml/write-xml";
import { elementsOf, firstOf, isElement, lineOf, type XmlElement } from "../xml/xml-tree";
import { whyNoStory } from "./judge-item";
import { readContent } from "./newsml-content";
import { codeOf, nameOfItem, newsmlFacts } from "./newsml-facts";
import { newsmlNotices } from "./newsml-notices";

const fieldsOf = (
  element: XmlElement | null,
  name: string,
  kind: FieldLine["kind"],
): readonly FieldLine[] =>
  element === null ? [] : elementsOf(element, name).map((field) => ({ text: lineOf(field), kind }));

function mapItem(item: XmlElement): Result<InputProblem, MarkedText> {
  const reason = whyNoStory(item);
  if (reason !== null) return failure({ code: "unsupported-type", message: reason, line: null });
  const content = readContent(item);
  if (!content.ok) return content;
  const { facts, warnings } = checkFacts(newsmlFacts(item));
  const meta = firstOf(item, "contentMeta");
  const status = codeOf(firstOf(firstOf(item, "itemMeta"), "pubStatus"));
  const before = [
    ...fieldsOf(meta, "headline", "headline").slice(0, 1),
    ...fieldsOf(meta, "by", "byline").slice(0, 1),
    ...fieldsOf(meta, "dateline", "dateline").slice(0, 1),
    ...fieldsOf(firstOf(item, "itemMeta"), "edNote", null),
    ...fieldsOf(meta, "description", "chrome"),
  ];
  const after = [
    ...fieldsOf(meta, "creditline", "credit"),
    ...elementsOf(item, "rightsInfo").flatMap((rights) =>
      fieldsOf(rights, "copyrightNotice", "credit"),
    ),
  ];
  const lines = joinLines(before, content.value.lines, after);
  return hasStory(
    {
      ...content.value,
      lines,
      facts: mergeFacts(facts, content.value.facts),
      warnings: [...statusWarnings(status), ...warnings, ...content.value.warnings],
      notices: [...newsmlNotices(firstOf(item, "itemMeta")), ...(content.value.notices ?? [])],
    },
    "The NewsML-G2 item has no text of a story.",
  );
}

/**
 * A NewsML-G2 document of one item, decoded → its lines of text and facts. Its text is NITF or XHTML (inlineXML) or plain
 * (inlineData). Refuses packages, pictures, concepts and whatever else is no story, each with what it is.
 */
export function readNewsml(text: string): Result<InputProblem, MarkedText> {
  const tree = readXmlTree(text);
  return tree.ok ? mapItem(tree.value) : tree;
}

/** The items of a newsMessage, with the elements around them, outermost first. */
const itemsOf = (message: XmlElement): readonly [XmlElement, readonly XmlElement[]][] =>
  elementsOf(message, "itemSet").flatMap((set) =>
    set.children
      .filter(isElement)
      .map((item): [XmlElement, readonly XmlElement[]] => [item, [message, set]]),
  );

/**
 * A newsMessage → a document of its own for each item that may be a story, the others with the reason why not. Any other
 * document is one article (null).
 */
export function splitNewsml(text: string): Result<InputProblem, SplitDocument | null> {
  const tree = readXmlTree(text);
  if (!tree.ok) return tree;
  if (tree.value.name !== "newsMessage") return success(null);
  const items = itemsOf(tree.value).map(([item, around]) => ({
    item: standAlone(item, around),
    name: nameOfItem(item),
    reason: whyNoStory(item),
  }));
  return success({
    parts: items
      .filter(({ reason }) => reason === null)
      .map(({ item, name }) => ({
        bytes: new TextEncoder().encode(
          `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(item)}\n`,
        ),
        format: "newsml-g2" as const,
        charset: null,
        name,
      })),
    skipped: items.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }])),
  });
}
