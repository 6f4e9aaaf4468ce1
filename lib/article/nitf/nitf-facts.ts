import { readDate } from "../read-date";
import type { SourceFacts } from "../source-facts";
import {
  attributeOf,
  descendantsOf,
  firstOf,
  lineOf,
  pathOf,
  type XmlElement,
} from "../xml/xml-tree";

const normOf = (element: XmlElement | null): string | null =>
  attributeOf(element, "norm") ?? lineOf(element);

/**
 * The document's identifier. One without a scheme is unique only to who registered it: `DW:flood-3`; without that it could
 * be anybody's, and is left out.
 */
function identifierOf(element: XmlElement | null, registrar: string | null): string | null {
  const id = attributeOf(element, "id-string");
  if (id === null || /^[a-z][a-z0-9+.-]*:/i.test(id)) return id;
  const owner = attributeOf(element, "regsrc") ?? registrar;
  return owner === null ? null : `${owner}:${id}`;
}

/** A release is an embargo where it is later than the issue: `issued 09:00, released 12:00`. Days and times compare as text. */
function embargoOf(issued: string | null, released: string | null): string | null {
  if (released === null) return null;
  const from = issued === null ? null : readDate(issued);
  const until = readDate(released);
  if (from === null || until === null) return released;
  return until.slice(0, 19) > from.slice(0, 19) ? released : null;
}

/** What the head of an NITF document and its byline say of it, unchecked. */
export function nitfFacts(root: XmlElement): Partial<SourceFacts> {
  const head = firstOf(root, "head");
  const data = firstOf(head, "docdata");
  const top = pathOf(root, "body", "body.head");
  const publication = firstOf(head, "pubdata");
  const holder = attributeOf(firstOf(data, "doc.copyright"), "holder");
  const outlet = attributeOf(publication, "name") ?? lineOf(firstOf(top, "distributor")) ?? holder;
  const issued = normOf(firstOf(data, "date.issue"));
  const limits = top === null ? [] : descendantsOf(top, "rights.limitations").map(lineOf);
  const revised = head === null ? [] : descendantsOf(head, "revision-history").map(normOf);
  return {
    outlet,
    uri: attributeOf(root, "uno") ?? identifierOf(firstOf(data, "doc-id"), outlet),
    evolvedFrom: identifierOf(firstOf(data, "correction"), outlet),
    versionNumber: attributeOf(firstOf(data, "du-key"), "version"),
    title: lineOf(pathOf(top, "hedline", "hl1")) ?? lineOf(firstOf(head, "title")),
    byline: lineOf(firstOf(top, "byline")),
    published: attributeOf(publication, "date.publication") ?? issued,
    versionCreated: revised.at(-1) ?? null,
    embargo: embargoOf(issued, normOf(firstOf(data, "date.release"))),
    usageTerms:
      limits.filter((line) => line !== null).join(" ") ||
      attributeOf(firstOf(data, "doc.rights"), "limitations"),
    language: attributeOf(root, "xml:lang") ?? attributeOf(firstOf(root, "body"), "xml:lang"),
  };
}
