import { standAlone, writeXml } from "../xml/write-xml";
import { isElement, type XmlElement } from "../xml/xml-tree";
import { type FeedEntry, vocabularyOf } from "./feed-tree";

/** What a feed says that holds for its entries; not when it was built, nor how often it is. */
const KEPT_OF_FEED = new Set([
  ...["rss:title", "rss:link", "rss:language", "rss:copyright"],
  ...["atom:title", "atom:author", "atom:rights", "dc:language", "dc:rights", "dc:publisher"],
]);

/** What an entry says of itself; not its pictures, its counts of comments, its place in a list. */
const KEPT_OF_ENTRY = new Set([
  ...["rss:title", "rss:link", "rss:guid", "rss:pubDate", "rss:author", "rss:source"],
  ...["rss:description", "content:encoded", "dc:creator", "dc:date", "dc:rights", "dc:language"],
  ...[
    "dcterms:modified",
    "dcterms:created",
    "atom:id",
    "atom:title",
    "atom:link",
    "atom:published",
  ],
  ...["atom:updated", "atom:author", "atom:rights", "atom:source", "atom:content", "atom:summary"],
]);

function keep(element: XmlElement, words: ReadonlySet<string>): XmlElement {
  const children = element.children.filter(
    (child) => isElement(child) && words.has(`${vocabularyOf(child)}:${child.name}`),
  );
  return { ...element, children };
}

const declarations = (element: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    [...element.attributes].filter(
      ([name]) =>
        name === "xmlns" || name.startsWith("xmlns:") || name === "xml:lang" || name === "xml:base",
    ),
  );

/** The feed with this entry alone, without anything that changes with other entries or with the hour. */
function treeOf({ kind, root, channel, entry }: FeedEntry): XmlElement {
  const own = keep(entry, KEPT_OF_ENTRY);
  if (channel === null) return standAlone(own, []);
  const outer = { ...keep(channel, KEPT_OF_FEED), attributes: declarations(channel) };
  const version = [...root.attributes].filter(([name]) => name === "version");
  const bare = { ...root, attributes: new Map(version) };
  if (kind === "atom") return standAlone({ ...outer, children: [...outer.children, own] }, []);
  const children =
    kind === "rss" ? [{ ...outer, children: [...outer.children, own] }] : [outer, own];
  return standAlone({ ...bare, children }, [root]);
}

/**
 * One entry as a feed of its own: the same characters whenever the entry and the name of its feed are the same, whatever else the
 * feed holds. Taken apart again it gives itself.
 */
export const writeEntry = (entry: FeedEntry): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(treeOf(entry))}\n`;
