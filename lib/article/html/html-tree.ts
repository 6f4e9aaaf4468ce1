/** What is read of a page: elements and characters. Comments, markup declarations and templates are gone. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  /** In lower case, as HTML has it; elements of drawings keep theirs (`foreignObject`). */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
  /** Null for the root alone. */
  readonly parent: HtmlElement | null;
}

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== "string";

/** Elements in document order, the given one first. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* elementsOf(child);
}

/** All characters inside, as the document has them. */
export const textOf = (node: HtmlNode): string =>
  isElement(node) ? node.children.map(textOf).join("") : node;

/** All characters inside with white space made single. */
export const plainTextOf = (node: HtmlNode): string => textOf(node).replace(/\s+/gu, " ").trim();

export const attribute = (element: HtmlElement, name: string): string =>
  element.attributes.get(name) ?? "";

/** The element itself and what it stands in, from the inside out. */
export function* lineage(element: HtmlElement): Generator<HtmlElement> {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) yield at;
}

const wordsOf = new WeakMap<HtmlElement, readonly string[]>();

/** The words of class and id: `class="l-Story__relatedLinks" id=main-2` → `l story related links main 2`. */
export function nameWords(element: HtmlElement): readonly string[] {
  const known = wordsOf.get(element);
  if (known !== undefined) return known;
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`.slice(0, 600);
  const words = names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  wordsOf.set(element, words);
  return words;
}

/** Classes and the id as written, in small letters. */
export const nameTokens = (element: HtmlElement): readonly string[] =>
  `${attribute(element, "class")} ${attribute(element, "id")}`
    .slice(0, 600)
    .toLowerCase()
    .split(/\s+/u)
    .filter((token) => token !== "");
