import { checkAddress } from "../check-facts";
import type { SourceFacts } from "../source-facts";
import { attributeOf, elementsOf, firstOf, lineOf, type XmlElement } from "../xml/xml-tree";
import { readTitle } from "./entry-text";
import { type FeedEntry, pageLinkOf, vocabularyOf, wordIn } from "./feed-tree";

const line = (element: XmlElement | null, ...words: readonly string[]): string | null =>
  words.map((word) => lineOf(wordIn(element, word))).find((text) => text !== null) ?? null;

/** `desk@ledger.example (Ada Weir)` → Ada Weir; an address alone is no name. */
function nameIn(author: string | null): string | null {
  if (author === null) return null;
  // recheck: at most 300 characters, a name is no longer
  const bracketed = /^\S+@\S+ \(([^()]+)\)$/.exec(author.slice(0, 300));
  if (bracketed !== null) return bracketed[1] ?? null;
  return author.includes("@") && !/\s/u.test(author) ? null : author;
}

function authorsOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const people = elementsOf(element, "author").filter((one) => vocabularyOf(one) === "atom");
  const names = people.map((one) => lineOf(firstOf(one, "name"))).filter((name) => name !== null);
  const creators = elementsOf(element, "creator")
    .map(lineOf)
    .filter((name) => name !== null);
  const found = creators.length > 0 ? creators : names;
  return found.length > 0 ? found.join(", ") : nameIn(line(element, "rss:author"));
}

const languageOf = (element: XmlElement | null): string | null =>
  attributeOf(element, "xml:lang") ?? line(element, "dc:language", "rss:language");

function addressOf(entry: XmlElement): string | null {
  const guid = wordIn(entry, "rss:guid");
  const permanent = attributeOf(guid, "isPermaLink") !== "false";
  return (
    [pageLinkOf(entry), line(entry, "rss:link"), permanent ? lineOf(guid) : null]
      .map((address) => checkAddress(address ?? ""))
      .find((address) => address !== null) ?? null
  );
}

export const feedTitle = ({ channel }: Pick<FeedEntry, "channel">): string | null =>
  readTitle(wordIn(channel, "atom:title") ?? wordIn(channel, "rss:title"));

/** Who first published an entry that is passed on, else whose feed it is. */
const outletOf = ({ channel, entry }: FeedEntry): string | null =>
  line(entry, "rss:source") ??
  readTitle(wordIn(wordIn(entry, "atom:source"), "atom:title")) ??
  line(channel, "dc:publisher") ??
  feedTitle({ channel });

/** The byline of an entry: of its authors, in Atom else of the feed's. */
export const entryByline = ({ kind, channel, entry }: FeedEntry): string | null =>
  authorsOf(entry) ?? (kind === "atom" ? authorsOf(channel) : null);

export const entryTitle = ({ entry }: FeedEntry): string | null =>
  readTitle(wordIn(entry, "atom:title") ?? wordIn(entry, "rss:title") ?? wordIn(entry, "dc:title"));

/** An identifier without a scheme (`4711`) is unique in its feed only. */
function identifierOf(of: FeedEntry): string | null {
  const id = line(of.entry, "atom:id", "rss:guid") ?? attributeOf(of.entry, "rdf:about");
  if (id === null || /^[a-z][a-z0-9+.-]*:/i.test(id)) return id;
  const outlet = outletOf(of);
  return outlet === null ? null : `${outlet}:${id}`;
}

/** What an entry and its feed say of it, unchecked. */
export function entryFacts(of: FeedEntry): Partial<SourceFacts> {
  const { channel, entry, root } = of;
  return {
    outlet: outletOf(of),
    address: addressOf(entry),
    uri: identifierOf(of),
    title: entryTitle(of),
    byline: entryByline(of),
    published: line(entry, "atom:published", "rss:pubDate", "dc:date", "dcterms:created"),
    versionCreated: line(entry, "atom:updated", "dcterms:modified"),
    usageTerms:
      line(entry, "atom:rights", "dc:rights") ??
      line(channel, "atom:rights", "dc:rights", "rss:copyright"),
    language: languageOf(entry) ?? languageOf(channel) ?? attributeOf(root, "xml:lang"),
  };
}
