import { failure, type Result } from "../../result";
import { checkFacts } from "../check-facts";
import { type DeclaredNotice, flaggedNotice } from "../declared-notice";
import { hasStory } from "../has-story";
import type { InputProblem } from "../input-problem";
import type { MarkedLine, MarkedText } from "../marked-text";
import { statusNotices, statusWarnings } from "../publication-status";
import { readXmlTree } from "../xml/read-xml-tree";
import {
  attributeOf,
  descendantsOf,
  elementsOf,
  firstOf,
  lineOf,
  pathOf,
  type XmlElement,
} from "../xml/xml-tree";
import { nitfFacts } from "./nitf-facts";
import { nitfLines, STORY } from "./nitf-lines";

const line = (text: string | null, kind: MarkedLine["kind"]): readonly MarkedLine[] =>
  text === null ? [] : [{ text, kind, ...(kind === null ? { lean: -2 as const } : {}) }];

/** The first head is the headline, what stands under it is a heading; without any, the document's title. */
function headlines(root: XmlElement): readonly MarkedLine[] {
  const hedline = pathOf(root, "body", "body.head", "hedline");
  const heads = hedline === null ? [] : elementsOf(hedline);
  const main = heads.find((head) => head.name === "hl1") ?? heads[0];
  if (main === undefined) return line(lineOf(pathOf(root, "head", "title")), "headline");
  return heads.flatMap((head) => line(lineOf(head), head === main ? "headline" : "heading"));
}

/** What the desk says to editors, and of which earlier item this one is the correction. */
function deskNotes(root: XmlElement): readonly MarkedLine[] {
  const data = pathOf(root, "head", "docdata");
  if (data === null) return [];
  return [
    ...elementsOf(data, "ed-msg").flatMap((note) =>
      line(attributeOf(note, "info") ?? lineOf(note), null),
    ),
    ...elementsOf(data, "correction").flatMap((note) => line(attributeOf(note, "info"), "notice")),
    ...descendantsOf(data, "revision-history").flatMap((step) =>
      line(attributeOf(step, "comment"), null),
    ),
  ];
}

/** What fields of the head say of a change without words for readers. */
function nitfNotices(root: XmlElement): readonly DeclaredNotice[] {
  const data = pathOf(root, "head", "docdata");
  if (data === null) return [];
  return [
    ...statusNotices("management-status", attributeOf(data, "management-status")),
    ...elementsOf(data, "correction")
      .filter((note) => (attributeOf(note, "info") ?? "").trim() === "")
      .map((note) =>
        flaggedNotice("correction", `correction: ${attributeOf(note, "id-string") ?? ""}`),
      ),
  ];
}

/** The head of the body in its order, without its headlines: notes, rights, bylines, dateline, summary. */
function topLines(root: XmlElement): readonly MarkedLine[] {
  const top = pathOf(root, "body", "body.head");
  if (top === null) return [];
  return elementsOf(top)
    .filter((element) => element.name !== "hedline" && element.name !== "series")
    .flatMap((element) => {
      if (element.name === "rights") return line(lineOf(element), "credit");
      const alone: XmlElement = { ...top, children: [element] };
      return nitfLines(alone, { kind: "chrome", lean: -2 });
    });
}

/**
 * The tree of an NITF document → its lines and what it says of itself. The summary (`abstract`) repeats the story's opening and
 * stands as chrome. Refuses (`empty`) a document without story text.
 */
export function mapNitf(root: XmlElement): Result<InputProblem, MarkedText> {
  const body = firstOf(root, "body");
  const contents = body === null ? [] : elementsOf(body, "body.content");
  const ends = body === null ? [] : elementsOf(body, "body.end");
  const { facts, warnings } = checkFacts(nitfFacts(root));
  const lines = [
    ...headlines(root),
    ...deskNotes(root),
    ...topLines(root),
    ...contents.flatMap((content) => nitfLines(content, STORY)),
    ...ends.flatMap((end) => nitfLines(end, { kind: null, lean: -2 })),
  ];
  const status = attributeOf(pathOf(root, "head", "docdata"), "management-status");
  return hasStory(
    {
      lines,
      facts,
      warnings: [...statusWarnings(status), ...warnings],
      notices: nitfNotices(root),
    },
    "The NITF document has no text in its body.content.",
  );
}

/**
 * An NITF document, decoded → its lines of text and facts. Refuses what is not well-formed XML, has a document type
 * declaration, is not NITF, or holds no story.
 */
export function readNitf(text: string): Result<InputProblem, MarkedText> {
  const tree = readXmlTree(text);
  if (!tree.ok) return tree;
  if (tree.value.name !== "nitf")
    return failure({
      code: "bad-shape",
      message: `The document is not NITF: its root element is ${tree.value.qualifiedName.slice(0, 80)}.`,
      line: tree.value.line,
    });
  return mapNitf(tree.value);
}
