/** One element. Names are local (`content:encoded` → `encoded`); the namespace tells which vocabulary it is of. */
export interface XmlElement {
  readonly name: string;
  /** As written, with its prefix. */
  readonly qualifiedName: string;
  /** Namespace address; "" where there is none, or where the prefix is not declared. */
  readonly namespace: string;
  /** By their names as written (`xml:lang`, `xmlns:content`). */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and text in the order they stand; text as written, entities resolved. */
  readonly children: readonly XmlNode[];
  /** Line of its start tag, from 1. */
  readonly line: number;
}

export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

/** The elements directly inside, all or those of a name. */
export const elementsOf = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => isElement(child) && (name === undefined || child.name === name),
  );

/** The first element directly inside with one of these names, in the order of the names. */
export function firstOf(
  element: XmlElement | null,
  ...names: readonly string[]
): XmlElement | null {
  if (element === null) return null;
  for (const name of names) {
    const found = elementsOf(element, name)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** Follows a path of names through first elements: `pathOf(item, "contentMeta", "headline")`. */
export function pathOf(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let at = element;
  for (const name of names) at = firstOf(at, name);
  return at;
}

/** Every element below with this name, in document order. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** All the text inside, as written. */
export const rawTextOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? rawTextOf(child) : child)).join("");

/** All the text inside on one line: runs of XML white space become one blank. Empty becomes null. */
export function lineOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const line = rawTextOf(element)
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== "")
    .join(" ");
  return line === "" ? null : line;
}

/** An attribute without the blanks around it; null where it is missing or blank. */
export const attributeOf = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name)?.trim() || null;
