import type { Comparison } from "../comparison";
import { namesOf } from "../findings";
import { writeDocumentPart } from "./document-part";
import {
  contentTypes,
  coreProperties,
  documentRelationships,
  header,
  packageRelationships,
  settings,
  styles,
} from "./fixed-parts";
import { zipParts } from "./zip-parts";

/**
 * The comparison as a Word document (DOCX, ECMA-376): both versions as one text with tracked changes. Rejecting all gives
 * the base's printed blocks (headline, byline, paragraphs, headings, turns, notices, credits), accepting all the other's,
 * each byte for byte but for characters that XML cannot hold (they become U+FFFD); line breaks inside a block are line
 * breaks. Neither comments nor what stood around the article is in it. No date: the same texts give the same bytes.
 */
export function comparisonDocx(comparison: Comparison): Uint8Array {
  const names = namesOf(comparison);
  const { document, comments } = writeDocumentPart(comparison);
  return zipParts([
    ["[Content_Types].xml", contentTypes(comments !== null)],
    ["_rels/.rels", packageRelationships()],
    ["docProps/core.xml", coreProperties(names)],
    ["word/document.xml", document],
    ["word/_rels/document.xml.rels", documentRelationships(comments !== null)],
    ["word/styles.xml", styles(comparison.base.article.language)],
    ["word/settings.xml", settings()],
    ["word/header.xml", header(names)],
    ...(comments === null ? [] : [["word/comments.xml", comments] as const]),
  ]);
}
