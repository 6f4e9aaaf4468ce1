import { attributeOf, elementsOf, type XmlElement } from "../xml/xml-tree";

/** Whose word an element is; null: one that has no say here (media, podcasts, counters of comments). */
export type Vocabulary = "rss" | "atom" | "content" | "dc" | "dcterms";

const ADDRESSES: Readonly<Record<string, Vocabulary>> = {
  "": "rss",
  "http://purl.org/rss/1.0/": "rss",
  "http://backend.userland.com/rss2": "rss",
  "http://www.w3.org/2005/Atom": "atom",
  "http://purl.org/rss/1.0/modules/content/": "content",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
};

/** What a prefix means where a feed forgot to declare it. */
const PREFIXES: Readonly<Record<string, Vocabulary>> = {
  atom: "atom",
  content: "content",
  dc: "dc",
  dcterms: "dcterms",
};

export function vocabularyOf(element: XmlElement): Vocabulary | null {
  const colon = element.qualifiedName.indexOf(":");
  if (element.namespace === "" && colon >= 0)
    return PREFIXES[element.qualifiedName.slice(0, colon)] ?? null;
  return ADDRESSES[element.namespace] ?? null;
}

/** The first element directly inside with this word: `dc:creator`, `rss:title`. */
export function wordIn(element: XmlElement | null, word: string): XmlElement | null {
  const [vocabulary, name] = word.split(":");
  if (element === null) return null;
  return elementsOf(element, name).find((child) => vocabularyOf(child) === vocabulary) ?? null;
}

/** One entry of a feed with what stands around it. */
export interface FeedEntry {
  readonly kind: "rss" | "rdf" | "atom";
  readonly root: XmlElement;
  /** RSS: its channel; Atom: the feed, null where an entry stands alone. */
  readonly channel: XmlElement | null;
  readonly entry: XmlElement;
}

/** The entries of a feed in their order (RSS 0.9 to 2.0, Atom, an Atom entry alone); null: no feed. */
export function entriesOf(root: XmlElement): readonly FeedEntry[] | null {
  if (root.name === "rss") {
    const channels = elementsOf(root, "channel");
    return channels.flatMap((channel) =>
      elementsOf(channel, "item").map((entry) => ({ kind: "rss" as const, root, channel, entry })),
    );
  }
  if (root.name === "RDF") {
    const channel = elementsOf(root, "channel")[0] ?? null;
    return elementsOf(root, "item").map((entry) => ({
      kind: "rdf" as const,
      root,
      channel,
      entry,
    }));
  }
  if (root.name === "feed")
    return elementsOf(root, "entry").map((entry) => ({
      kind: "atom" as const,
      root,
      channel: root,
      entry,
    }));
  if (root.name === "entry") return [{ kind: "atom", root, channel: null, entry: root }];
  return null;
}

/** An Atom link to the page itself, as printed. */
export const pageLinkOf = (element: XmlElement): string | null => {
  const links = elementsOf(element, "link").filter((link) => {
    const relation = attributeOf(link, "rel");
    return vocabularyOf(link) === "atom" && (relation === null || relation === "alternate");
  });
  const html = links.find((link) => /html/.test(attributeOf(link, "type") ?? ""));
  return attributeOf(html ?? links[0] ?? null, "href");
};
