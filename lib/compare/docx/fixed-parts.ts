import { escapeXml } from "../../text/escape-xml";
import type { SideNames } from "../describe-change";
import { languageMark, WORD, XML_HEAD } from "./document-part";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Which part is of which kind; `comments` only where there are any. */
export const contentTypes = (comments: boolean): string => {
  const parts = ["document", "styles", "settings", "header", ...(comments ? ["comments"] : [])];
  const overrides = parts.map(
    (part) =>
      `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${part === "document" ? "document.main" : part}+xml"/>`,
  );
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
};

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export const packageRelationships = (): string =>
  relationships([
    [`${OFFICE}/officeDocument`, "word/document.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]);

/** The header is `rId3`, as the document names it. */
export const documentRelationships = (comments: boolean): string =>
  relationships(
    ["styles", "settings", "header", ...(comments ? ["comments"] : [])].map(
      (part) => [`${OFFICE}/${part}`, `${part}.xml`] as const,
    ),
  );

/** What the marks mean, on every page; no part of the text that is accepted or rejected. */
export const header = (names: SideNames): string =>
  `${XML_HEAD}<w:hdr ${WORD}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(
    `${names.base} and ${names.other}. Tracked deletions stand only in ${names.base}, insertions only in ${names.other}.`,
  )}</w:t></w:r></w:p></w:hdr>`;

/** A name for the file's description; no title, no author and no time, which would be taken for the article's. */
export const coreProperties = (names: SideNames): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${escapeXml(`${names.base} and ${names.other}, compared by Variorum`)}</dc:description></cp:coreProperties>`;

export const settings = (): string =>
  `${XML_HEAD}<w:settings ${WORD}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const paragraphStyle = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** Sizes are in half points. Complex scripts have sizes and weights of their own. */
const size = (points: number): string =>
  `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const BOLD = "<w:b/><w:bCs/>";
const ITALIC = "<w:i/><w:iCs/>";
const GREY = '<w:color w:val="565B63"/>';

/** Built-in names where Word has them: a title is a title in every language of the program. */
export const styles = (language: string): string =>
  `${XML_HEAD}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>${size(11)}${languageMark(language)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>${[
    paragraphStyle("Title", "Title", '<w:keepNext/><w:spacing w:after="120"/>', BOLD + size(20)),
    paragraphStyle(
      "Heading2",
      "heading 2",
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
      BOLD + size(14),
    ),
    paragraphStyle("Byline", "Byline", "", GREY),
    paragraphStyle("Dateline", "Dateline", "", GREY),
    paragraphStyle("Caption", "caption", "", ITALIC + GREY + size(10)),
    paragraphStyle("Turn", "Interview Turn", '<w:ind w:left="284"/>', ""),
    paragraphStyle("Notice", "Notice", '<w:spacing w:before="240"/>', ITALIC),
    paragraphStyle("Credit", "Credit", "", GREY + size(10)),
    paragraphStyle("Header", "header", '<w:spacing w:after="0"/>', GREY + size(8)),
    paragraphStyle("CommentText", "annotation text", "", size(10)),
  ].join(
    "",
  )}<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr>${size(8)}</w:rPr></w:style></w:styles>`;
