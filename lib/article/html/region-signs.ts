import { BODY_WORDS, FURNITURE_WORDS, NOTICE_WORDS, STORY_WORDS } from "./furniture-words";
import { attribute, type HtmlElement, holder, lineage, nameWords } from "./html-tree";

/** What one element says of its own contents: -1 not the story, 1 the story, 0 nothing. */
export type Sign = -1 | 0 | 1;

const AROUND: ReadonlySet<string> = new Set(["nav", "aside", "form", "menu", "dialog", "button"]);
const AROUND_ROLES: ReadonlySet<string> = new Set(
  "navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog form tablist".split(
    " ",
  ),
);
const STORY: ReadonlySet<string> = new Set(["article", "main"]);

export const isArticle = (element: HtmlElement): boolean =>
  element.name === "article" ||
  attribute(element, "role") === "article" ||
  /schema\.org\/(?:\w{0,20}Article|BlogPosting)$/u.test(attribute(element, "itemtype"));

/** A word, or two written apart: `read-also`, `most_viewed`. */
const holdsAny = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word, i) => set.has(word) || set.has(`${word}${words[i + 1] ?? ""}`));

/** Asks for an address to write to. */
const holdsAddressField = (element: HtmlElement): boolean =>
  ["div", "section", "form", "aside", "td"].includes(element.name) && holdsField(element);

/** Says that it holds the story's paragraphs and nothing else. */
export const isBodyBox = (element: HtmlElement): boolean =>
  attribute(element, "itemprop") === "articleBody" || holdsAny(nameWords(element), BODY_WORDS);

const stands = (element: HtmlElement, over: (one: HtmlElement) => boolean): boolean => {
  for (const one of lineage(element)) if (one !== element && over(one)) return true;
  return false;
};

const holdsTitle = holder((element) => element.name === "h1");
const holdsField = holder(
  (element) => element.name === "input" && attribute(element, "type").toLowerCase() === "email",
);

/** The top and the end of a page are not the story's; those of an article are. */
const isPageEdge = (element: HtmlElement): boolean =>
  (element.name === "footer" && !stands(element, isArticle)) ||
  (element.name === "header" && !stands(element, isArticle) && !holdsTitle(element));

/** Reads name, role and class of one element. `<aside class="related">` → -1, `<div class="entry-content">` → 1. */
export function signOf(element: HtmlElement): Sign {
  if (["html", "body"].includes(element.name)) return 0;
  const words = nameWords(element);
  if (holdsAny(words, NOTICE_WORDS)) return 1;
  if (AROUND.has(element.name) || AROUND_ROLES.has(attribute(element, "role"))) return -1;
  if (isPageEdge(element)) return -1;
  if (STORY.has(element.name) || isArticle(element)) return 1;
  if (/^(?:main|article)$/u.test(attribute(element, "role"))) return 1;
  if (attribute(element, "itemprop") === "articleBody") return 1;
  if (holdsAddressField(element)) return -1;
  if (words.some((word, i) => FURNITURE_WORDS.has(`${word}${words[i + 1] ?? " "}`))) return -1;
  const around = holdsAny(words, FURNITURE_WORDS);
  const story = holdsAny(words, STORY_WORDS);
  return around === story ? 0 : around ? -1 : 1;
}
