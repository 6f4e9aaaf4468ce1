import { descendantsOf, elementsOf, firstOf, type XmlElement } from "../xml/xml-tree";
import { codeOf, nameOfItem } from "./newsml-facts";

const MEDIA: Readonly<Record<string, string>> = {
  picture: "a picture",
  graphic: "a graphic",
  video: "a video",
  audio: "a sound recording",
  animation: "an animation",
};

/** Roots of NewsML-G2 that are no story. */
const OTHERS: Readonly<Record<string, string>> = {
  conceptItem: "describes a subject (a concept item); that is no story",
  knowledgeItem: "is a list of subjects (a knowledge item); that is no story",
  planningItem: "is a plan for coverage; that is no story",
  catalogItem: "is a list of code lists (a catalog); that is no story",
  contentMeta: "holds headers of an item only, without its text",
  itemMeta: "holds headers of an item only, without its text",
};

const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

function packageReason(item: XmlElement): string {
  const refs = descendantsOf(item, "itemRef").length;
  const items = refs === 1 ? "one item" : `${refs} items`;
  return `The package “${cut(nameOfItem(item))}” holds no text; it only lists ${items} of other files.`;
}

/**
 * Why an item of NewsML-G2 is no story, in one plain sentence; null for a newsItem that may be one (and for a contentSet that was
 * cut out of one).
 */
export function whyNoStory(item: XmlElement): string | null {
  if (item.name === "contentSet") return null;
  if (item.name === "packageItem") return packageReason(item);
  const other = OTHERS[item.name];
  if (other !== undefined) {
    const named =
      firstOf(item, "itemMeta") === null ? "The document" : `“${cut(nameOfItem(item))}”`;
    return `${named} ${other}.`;
  }
  if (item.name !== "newsItem")
    return `The document is not NewsML-G2: its root element is ${item.qualifiedName.slice(0, 80)}.`;
  const media = MEDIA[codeOf(firstOf(firstOf(item, "itemMeta"), "itemClass")) ?? ""];
  if (media === undefined) return null;
  const caption = elementsOf(item, "contentMeta").some(
    (meta) => elementsOf(meta, "description").length > 0,
  );
  return `“${cut(nameOfItem(item))}” is ${media}, not a text${caption ? ": what comes with it is a caption" : ""}.`;
}
