import type { SourceFacts } from "../source-facts";
import { attributeOf, elementsOf, firstOf, lineOf, type XmlElement } from "../xml/xml-tree";

/** `stat:usable` → `usable`; the part before the colon names a list of codes. */
export const codeOf = (element: XmlElement | null): string | null => {
  const code = attributeOf(element, "qcode");
  return code === null ? null : (code.split(":").at(-1) ?? null);
};

/** A party by its name, else by what stands for one in its code. */
function nameOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  return lineOf(firstOf(element, "name")) ?? attributeOf(element, "literal") ?? codeOf(element);
}

/** The item that this one was made from, as the relations of IPTC say it. */
const ORIGINS = new Set([
  "evolvedfrom",
  "derivedfrom",
  "previousversion",
  "replaces",
  "translatedfrom",
]);

function originOf(meta: XmlElement | null): string | null {
  if (meta === null) return null;
  const link = elementsOf(meta, "link").find((element) => {
    const relation = attributeOf(element, "rel")?.split(/[:/]/).at(-1) ?? "";
    return ORIGINS.has(relation.toLowerCase());
  });
  return link === undefined ? null : (attributeOf(link, "residref") ?? attributeOf(link, "href"));
}

/** What is forbidden or asked, in all rights statements; an embargo without a date holds until the provider lifts it. */
function termsOf(item: XmlElement, meta: XmlElement | null): string | null {
  const terms = elementsOf(item, "rightsInfo").flatMap((rights) =>
    elementsOf(rights, "usageTerms").map(lineOf),
  );
  const embargo = firstOf(meta, "embargoed");
  const open =
    embargo !== null && lineOf(embargo) === null ? "Embargoed until further notice." : null;
  const said = [...terms, open].filter((line) => line !== null);
  return said.length === 0 ? null : said.join(" ");
}

/** What a newsItem's headers say of it, unchecked. */
export function newsmlFacts(item: XmlElement): Partial<SourceFacts> {
  const meta = firstOf(item, "itemMeta");
  const content = firstOf(item, "contentMeta");
  const holder = firstOf(firstOf(item, "rightsInfo"), "copyrightHolder");
  return {
    outlet:
      nameOf(firstOf(meta, "provider")) ?? nameOf(holder) ?? nameOf(firstOf(content, "infoSource")),
    uri: attributeOf(item, "guid"),
    evolvedFrom: originOf(meta),
    versionNumber: attributeOf(item, "version"),
    title: lineOf(firstOf(content, "headline")) ?? lineOf(firstOf(meta, "title")),
    byline: lineOf(firstOf(content, "by")) ?? nameOf(firstOf(content, "creator")),
    published: lineOf(firstOf(meta, "firstCreated")) ?? lineOf(firstOf(content, "contentCreated")),
    versionCreated: lineOf(firstOf(meta, "versionCreated")),
    embargo: lineOf(firstOf(meta, "embargoed")),
    usageTerms: termsOf(item, meta),
    language: attributeOf(firstOf(content, "language"), "tag") ?? attributeOf(item, "xml:lang"),
  };
}

/** What to call an item in a sentence: its headline, title or identifier. */
export const nameOfItem = (item: XmlElement): string =>
  lineOf(firstOf(firstOf(item, "contentMeta"), "headline")) ??
  lineOf(firstOf(firstOf(item, "itemMeta"), "title")) ??
  attributeOf(item, "guid") ??
  "An item without a name";
