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
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i] as HtmlNode;
      if (isElement(child)) waiting.push(child);
    }
  }
}

export const rootOf = (element: HtmlElement): HtmlElement => {
  let root = element;
  for (let over = root.parent; over !== null; over = over.parent) root = over;
  return root;
};

/** Whether an element is or holds one that passes; the whole tree is looked through once, whoever asks. */
export function holder(
  passes: (element: HtmlElement) => boolean,
): (element: HtmlElement) => boolean {
  const known = new WeakMap<HtmlElement, ReadonlySet<HtmlElement>>();
  const lookThrough = (root: HtmlElement): ReadonlySet<HtmlElement> => {
    const holders = new Set<HtmlElement>();
    for (const element of elementsOf(root)) {
      if (!passes(element)) continue;
      for (
        let over: HtmlElement | null = element;
        over !== null && !holders.has(over);
        over = over.parent
      )
        holders.add(over);
    }
    return holders;
  };
  return (element) => {
    const root = rootOf(element);
    const holders = known.get(root) ?? lookThrough(root);
    known.set(root, holders);
    return holders.has(element);
  };
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

/** Asked for every line inside an element, and never changing. */
export function once<A>(compute: (element: HtmlElement) => A): (element: HtmlElement) => A {
  const known = new WeakMap<HtmlElement, { readonly value: A }>();
  return (element) => {
    const found = known.get(element) ?? { value: compute(element) };
    known.set(element, found);
    return found.value;
  };
}

const LONGEST_NAMES = 600;

const namesOf = (element: HtmlElement): string =>
  `${attribute(element, "class")} ${attribute(element, "id")}`.slice(0, LONGEST_NAMES);

/** `storyLead` → `story lead` */
const parted = (name: string): string => name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").toLowerCase();

const wordsIn = (name: string): readonly string[] =>
  parted(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** The words of class and id: `class="l-Story__relatedLinks" id=main-2` → `l story related links main 2`. */
export const nameWords = once((element) => wordsIn(namesOf(element)));

/** The last word of each class and of the id, a variant behind `--` left out: `comment__author--new` → author. */
export const lastWords = once((element) =>
  namesOf(element)
    .split(/\s+/u)
    .flatMap((token) => wordsIn(token.split("--", 1)[0] ?? "").slice(-1)),
);

/** Classes and the id as written, in small letters. */
export const nameTokens = once((element) =>
  namesOf(element)
    .toLowerCase()
    .split(/\s+/u)
    .filter((token) => token !== ""),
);
