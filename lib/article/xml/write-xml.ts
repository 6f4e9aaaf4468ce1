import { isElement, type XmlElement } from "./xml-tree";

const escapeText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");

const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");

const attributesText = (attributes: Iterable<readonly [string, string]>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");

/** An element as XML, names and attributes as they were written; what is empty is closed in its own tag. */
export function writeXml(element: XmlElement): string {
  const tag = `${element.qualifiedName}${attributesText(element.attributes)}`;
  if (element.children.length === 0) return `<${tag}/>`;
  const inside = element.children
    .map((child) => (isElement(child) ? writeXml(child) : escapeText(child)))
    .join("");
  return `<${tag}>${inside}</${element.qualifiedName}>`;
}

const prefixOf = (name: string): string =>
  name.includes(":") ? name.slice(0, name.indexOf(":")) : "";

function usedPrefixes(element: XmlElement): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (at: XmlElement): void => {
    used.add(prefixOf(at.qualifiedName));
    for (const name of at.attributes.keys()) if (name.includes(":")) used.add(prefixOf(name));
    for (const child of at.children) if (isElement(child)) visit(child);
  };
  visit(element);
  return used;
}

/** What an element takes over from those around it. */
const isInherited = (name: string, used: ReadonlySet<string>): boolean =>
  name === "xml:lang" ||
  name === "xml:base" ||
  (name === "xmlns" && used.has("")) ||
  (name.startsWith("xmlns:") && used.has(name.slice("xmlns:".length)));

/**
 * An element as it would stand alone: with the namespace declarations, language and base address that it takes over from the
 * elements around it (outermost first), as far as it uses them. So it does not change when something else around it does.
 */
export function standAlone(element: XmlElement, around: readonly XmlElement[]): XmlElement {
  const used = usedPrefixes(element);
  const inherited = around.flatMap((outer) =>
    [...outer.attributes].filter(([name]) => isInherited(name, used)),
  );
  const own = [...new Map([...inherited, ...element.attributes])];
  return {
    ...element,
    attributes: new Map(own.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  };
}

/** Elements that HTML writes without an end tag. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** XHTML as an HTML parser must see it: `<p/>` becomes `<p></p>`, prefixes and their declarations go. */
export function writeHtml(element: XmlElement): string {
  const attributes = [...element.attributes].filter(([name]) => !name.includes(":"));
  const name = element.name.toLowerCase();
  const tag = `<${name}${attributesText(attributes.filter(([key]) => key !== "xmlns"))}>`;
  if (VOID.has(name)) return tag;
  const inside = element.children
    .map((child) => (isElement(child) ? writeHtml(child) : escapeText(child)))
    .join("");
  return `${tag}${inside}</${name}>`;
}
