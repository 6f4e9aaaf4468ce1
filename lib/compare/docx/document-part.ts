import type { BlockKind } from "../../article/article";
import { runsRightToLeft } from "../../text/direction";
import { escapeXml } from "../../text/escape-xml";
import type { Comparison } from "../comparison";
import { planRevisions } from "./plan-revisions";
import {
  type Track,
  type TrackedParagraph,
  type TrackedRun,
  trackParagraphs,
} from "./tracked-paragraph";

/** The text of the document and the comments on it, as two parts of the file. */
export interface DocumentPart {
  readonly document: string;
  /** Null where there is no comment. */
  readonly comments: string | null;
}

export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Every change needs a name behind it; it is the program's, and no date, so that the same texts give the same file. */
const AUTHOR = 'w:author="Variorum"';

/** Style identifiers; body text has the default style. */
const STYLE_OF: Readonly<Record<BlockKind, string | null>> = {
  headline: "Title",
  byline: "Byline",
  dateline: "Dateline",
  caption: "Caption",
  body: null,
  heading: "Heading2",
  turn: "Turn",
  notice: "Notice",
  credit: "Credit",
  comment: null,
  chrome: null,
};

const ELEMENT: Readonly<Record<Exclude<Track, "same">, string>> = {
  deleted: "del",
  inserted: "ins",
  movedFrom: "moveFrom",
  movedTo: "moveTo",
};

interface Page {
  /** The next free number; no two changes of a document share one. */
  readonly nextId: () => number;
  readonly comments: string[];
  /** Numbers of the moved passages, each at the place it left and at the place it came to. */
  readonly moves: Map<string, number>;
  readonly languages: { readonly base: string; readonly other: string };
}

/** The two versions as WordprocessingML: base text, tracked deletions and insertions, moves, comments where words alone do not tell. */
export function writeDocumentPart(comparison: Comparison): DocumentPart {
  let id = 0;
  const page: Page = {
    nextId: () => {
      id += 1;
      return id;
    },
    comments: [],
    moves: new Map(),
    languages: {
      base: comparison.base.article.language,
      other: comparison.other.article.language,
    },
  };
  const paragraphs = planRevisions(comparison).flatMap(trackParagraphs);
  // The mark of a document's last paragraph can neither be put in nor taken out.
  const closing = paragraphs.at(-1)?.end === "same" ? "" : "<w:p/>";
  const body = paragraphs.map((paragraph) => writeParagraph(paragraph, page)).join("\n");
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  return {
    document: `${XML_HEAD}<w:document ${WORD} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n${body}${closing}\n${section}</w:body></w:document>`,
    comments:
      page.comments.length === 0
        ? null
        : `${XML_HEAD}<w:comments ${WORD}>${page.comments.join("")}</w:comments>`,
  };
}

function writeParagraph(paragraph: TrackedParagraph, page: Page): string {
  const { kind, runs, end, note, moveStarts, moveEnds } = paragraph;
  const style = STYLE_OF[kind];
  const rightToLeft = runsRightToLeft(languageOf(end, page));
  const properties = [
    style === null ? "" : `<w:pStyle w:val="${style}"/>`,
    rightToLeft ? "<w:bidi/>" : "",
    end === "same" ? "" : `<w:rPr>${track(end, page, "")}</w:rPr>`,
  ].join("");
  const noted = note === null ? null : addComment(note, page);
  const move = end === "movedFrom" ? "moveFrom" : "moveTo";
  const number = moveStarts ?? moveEnds;
  const moveId = number === null ? 0 : moveIdOf(`${move}${number}`, page);
  const content = [
    properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`,
    moveStarts === null
      ? ""
      : `<w:${move}RangeStart w:id="${moveId}" w:name="move${moveStarts}" ${AUTHOR}/>`,
    noted === null ? "" : `<w:commentRangeStart w:id="${noted}"/>`,
    ...runs.map((run) => writeRun(run, page)),
    noted === null ? "" : writeCommentEnd(noted, end, page),
  ].join("");
  return `<w:p>${content}</w:p>${moveEnds === null ? "" : `<w:${move}RangeEnd w:id="${moveId}"/>`}`;
}

/** The beginning and the end of a moved passage share a number. */
function moveIdOf(place: string, page: Page): number {
  const id = page.moves.get(place) ?? page.nextId();
  page.moves.set(place, id);
  return id;
}

const track = (of: Exclude<Track, "same">, page: Page, content: string): string => {
  const head = `w:${ELEMENT[of]} w:id="${page.nextId()}" ${AUTHOR}`;
  return content === "" ? `<${head}/>` : `<${head}>${content}</w:${ELEMENT[of]}>`;
};

const wrap = (of: Track, page: Page, content: string): string =>
  of === "same" ? content : track(of, page, content);

const languageOf = (of: Track, { languages }: Page): string =>
  of === "inserted" || of === "movedTo" ? languages.other : languages.base;

function writeRun({ track: of, text }: TrackedRun, page: Page): string {
  const language = languageOf(of, page);
  const marks = [runsRightToLeft(language) ? "<w:rtl/>" : "", languageMark(language)].join("");
  const properties = marks === "" ? "" : `<w:rPr>${marks}</w:rPr>`;
  return wrap(of, page, `<w:r>${properties}${writeText(text, of === "deleted")}</w:r>`);
}

/** Word keeps the languages of East Asian and of right-to-left text apart from all others. */
export function languageMark(language: string): string {
  if (language === "und" || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(language)) return "";
  const slot = runsRightToLeft(language)
    ? "bidi"
    : /^(?:zh|ja|ko)\b/i.test(language)
      ? "eastAsia"
      : "val";
  return `<w:lang w:${slot}="${language}"/>`;
}

/** Characters that a text element does not carry by themselves. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "\n": "<w:br/>",
  "\t": "<w:tab/>",
  "\u00ad": "<w:softHyphen/>",
};

const writeText = (text: string, deleted: boolean): string =>
  text
    .split(/([\n\t\u00ad])/u)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const name = deleted ? "delText" : "t";
      return CHARACTERS[piece] ?? `<w:${name} xml:space="preserve">${escapeXml(piece)}</w:${name}>`;
    })
    .join("");

/** Number of the new comment. */
function addComment(note: string, page: Page): number {
  const id = page.comments.length;
  page.comments.push(
    `<w:comment w:id="${id}" ${AUTHOR} w:initials="V"><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(note)}</w:t></w:r></w:p></w:comment>`,
  );
  return id;
}

/** The comment goes with its paragraph when that is taken out. */
const writeCommentEnd = (id: number, end: Track, page: Page): string =>
  `<w:commentRangeEnd w:id="${id}"/>${wrap(
    end,
    page,
    `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
  )}`;
