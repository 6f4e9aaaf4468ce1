import { type DeclaredNotice, wordedNotice } from "../declared-notice";
import { attribute, elementsOf, type HtmlElement, textOf } from "./html-tree";

/** A JSON object as JSON-LD has it; keys are looked up one by one, so `__proto__` means nothing. */
type Json = unknown;

const MAX_SCRIPTS = 50;
const MAX_NODES = 5_000;
const MAX_DEPTH = 12;

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parse = (text: string): Json => {
  try {
    return JSON.parse(text.replace(/^\s{0,99}(?:<!--|\/\*<!\[CDATA\[\*\/)/u, ""));
  } catch {
    return null;
  }
};

/** Own properties only. */
const get = (object: Json, key: string): Json =>
  isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/u;

const isArticle = (object: Json): boolean =>
  [get(object, "@type")].flat().some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));

/** Every article in a value, however deep it is wrapped (`@graph`, lists, `mainEntity`). */
function articlesIn(value: Json): readonly Json[] {
  const found: Json[] = [];
  let nodes = 0;
  const walk = (at: Json, depth: number): void => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return;
    if (Array.isArray(at)) for (const item of at) walk(item, depth + 1);
    else if (isObject(at)) {
      if (isArticle(at)) found.push(at);
      for (const key of [
        "@graph",
        "mainEntity",
        "mainEntityOfPage",
        "hasPart",
        "itemListElement",
        "item",
      ])
        walk(get(at, key), depth + 1);
    }
  };
  walk(value, 0);
  return found;
}

/** A string, or the text of the first thing that names itself: `{"@type":"Organization","name":"Weir Press"}` → Weir Press. */
function wordsOf(value: Json): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const all = value.map(wordsOf).filter((words) => words !== null);
    return all.length === 0 ? null : all.join(", ");
  }
  for (const key of ["name", "@value", "url", "@id"]) {
    const own = get(value, key);
    if (typeof own === "string") return own;
  }
  return null;
}

/** The nodes of a graph that have a name of their own: `{"@id": "#note-1", "@type": "CorrectionComment", …}`. */
function namedNodes(value: Json): ReadonlyMap<string, Json> {
  const graph = Array.isArray(value) ? value : [get(value, "@graph")].flat();
  return new Map(
    graph.slice(0, MAX_NODES).flatMap((node) => {
      const id = get(node, "@id");
      return typeof id === "string" && get(node, "text") !== undefined ? [[id, node] as const] : [];
    }),
  );
}

/** `correction`: words, a CorrectionComment, the name of one elsewhere in the graph, or a list of those. */
function noticesOf(article: Json, nodes: ReadonlyMap<string, Json>): readonly DeclaredNotice[] {
  const notices = [get(article, "correction")].flat().map((value) => {
    if (typeof value === "string") return wordedNotice(value);
    const id = get(value, "@id");
    const told = get(value, "text") === undefined && typeof id === "string" ? nodes.get(id) : value;
    const words = [get(told, "text"), get(told, "description"), get(told, "name")];
    return wordedNotice(wordsOf(words.find((text) => text !== undefined)), {
      published: wordsOf(get(told, "datePublished")) ?? wordsOf(get(told, "dateCreated")),
    });
  });
  return notices.filter((notice) => notice !== null);
}

/** What an article in JSON-LD says of itself; all as printed. */
export interface DeclaredArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: string | null;
  readonly address: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly terms: string | null;
  readonly version: string | null;
  /** Its corrections in words, and a withdrawal. */
  readonly notices: readonly DeclaredNotice[];
  /** The whole text, where the page repeats it there. */
  readonly body: string | null;
}

const declared = (article: Json, nodes: ReadonlyMap<string, Json>): DeclaredArticle => ({
  headline: wordsOf(get(article, "headline")) ?? wordsOf(get(article, "name")),
  publisher: wordsOf(get(article, "publisher")) ?? wordsOf(get(article, "sourceOrganization")),
  authors: wordsOf(get(article, "author")),
  address: wordsOf(get(article, "url")) ?? wordsOf(get(article, "mainEntityOfPage")),
  published: wordsOf(get(article, "datePublished")),
  modified: wordsOf(get(article, "dateModified")),
  language: wordsOf(get(article, "inLanguage")),
  terms:
    wordsOf(get(article, "usageInfo")) ??
    wordsOf(get(article, "license")) ??
    wordsOf(get(article, "copyrightNotice")),
  version: wordsOf(get(article, "version")),
  notices: noticesOf(article, nodes),
  body:
    typeof get(article, "articleBody") === "string"
      ? (get(article, "articleBody") as string)
      : null,
});

/** The articles that a page declares in JSON-LD, in document order; scripts that are no JSON are passed over. */
export function declaredArticles(root: HtmlElement): readonly DeclaredArticle[] {
  const found: DeclaredArticle[] = [];
  let scripts = 0;
  for (const element of elementsOf(root)) {
    if (element.name !== "script") continue;
    if (!/^application\/ld\+json\b/iu.test(attribute(element, "type").trim())) continue;
    scripts += 1;
    if (scripts > MAX_SCRIPTS) break;
    const value = parse(textOf(element));
    const nodes = namedNodes(value);
    found.push(...articlesIn(value).map((article) => declared(article, nodes)));
  }
  return found;
}
