import { checkAddress, checkFacts } from "../check-facts";
import { type DeclaredNotice, distinctNotices, wordedNotice } from "../declared-notice";
import { foldPhrase } from "../fold-phrase";
import { readDate } from "../read-date";
import type { SourceFacts } from "../source-facts";
import type { Warning } from "../warning";
import { attribute, elementsOf, type HtmlElement, plainTextOf } from "./html-tree";
import { type DeclaredArticle, declaredArticles } from "./json-ld";

export interface HtmlFacts {
  readonly facts: SourceFacts;
  readonly warnings: readonly Warning[];
  /** What the page's data say was changed in the story. */
  readonly notices: readonly DeclaredNotice[];
  /** What the page calls its story in fields made for it. */
  readonly headlines: readonly string[];
  /** What stands in the title of the window: headline and site together. */
  readonly windowTitle: string | null;
  /** The story's whole text as declared in JSON-LD; null where it is not. */
  readonly declaredBody: string | null;
}

/** First value of each meta tag by its name, in small letters. */
function metaOf(root: HtmlElement): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.name !== "meta") continue;
    const name = (
      attribute(element, "property") ||
      attribute(element, "name") ||
      attribute(element, "itemprop") ||
      attribute(element, "http-equiv")
    ).toLowerCase();
    const content = attribute(element, "content").trim();
    if (name !== "" && content !== "" && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

const linkOf = (root: HtmlElement, relation: string): string | null => {
  for (const element of elementsOf(root))
    if (
      ["link", "a"].includes(element.name) &&
      attribute(element, "rel").toLowerCase().split(/\s+/u).includes(relation) &&
      attribute(element, "href") !== ""
    )
      return attribute(element, "href");
  return null;
};

/** The first element that passes. */
const find = (root: HtmlElement, passes: (element: HtmlElement) => boolean): HtmlElement | null => {
  for (const element of elementsOf(root)) if (passes(element)) return element;
  return null;
};

const microdata = (root: HtmlElement, name: string): string | null => {
  const element = find(
    root,
    (one) => attribute(one, "itemprop").split(/\s+/u).includes(name) && one.name !== "meta",
  );
  if (element === null) return null;
  return attribute(element, "datetime") || attribute(element, "content") || plainTextOf(element);
};

/** Elements that the page marks as corrections: `<p itemprop="correction">It is 18 metres.</p>`. */
const markedNotices = (root: HtmlElement): readonly (DeclaredNotice | null)[] =>
  [...elementsOf(root)]
    .filter((one) => attribute(one, "itemprop").split(/\s+/u).includes("correction"))
    .map((one) => wordedNotice(attribute(one, "content") || plainTextOf(one)));

/** The article that the page is about: the one that bears its title or address, else the first. */
function mainArticle(
  articles: readonly DeclaredArticle[],
  titles: readonly (string | null)[],
): DeclaredArticle | null {
  const keys = titles.flatMap((title) => (title === null ? [] : [foldPhrase(title)]));
  const named = articles.find(
    ({ headline }) =>
      headline !== null && keys.some((key) => key.startsWith(foldPhrase(headline).slice(0, 60))),
  );
  return named ?? articles[0] ?? null;
}

const firstOf = (...values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => value !== undefined && value !== null && value.trim() !== "") ?? null;

/** The first that is a date; a page has many, and not all are written for programs. */
const firstDate = (...values: readonly (string | null | undefined)[]): string | null =>
  firstOf(...values.filter((value) => typeof value === "string" && readDate(value) !== null)) ??
  // Fields made for programs hold dates: one that cannot be is told.
  firstOf(...values.filter((value) => typeof value === "string" && /^\d{4}-/u.test(value.trim())));

const firstAddress = (...values: readonly (string | null | undefined)[]): string | null =>
  values
    .map((value) => (typeof value === "string" ? checkAddress(value) : null))
    .find((value) => value !== null) ?? null;

/** A name, not the address of a page about one. */
const nameOf = (value: string | null | undefined): string | null =>
  value === null || value === undefined || /^https?:/iu.test(value) ? null : value;

/** What the page asks of programs, in the words of usage terms. */
function termsOf(meta: ReadonlyMap<string, string>, terms: string | null): string | null {
  const robots = (meta.get("robots") ?? meta.get("googlebot") ?? "").toLowerCase();
  const asks = [
    ...(terms === null ? [] : [terms]),
    ...(/\bnoindex\b|\bnone\b/u.test(robots) ? ["robots: noindex"] : []),
    ...(/\bnosnippet\b/u.test(robots) ? ["robots: nosnippet"] : []),
    ...(/\bnoarchive\b/u.test(robots) ? ["robots: noarchive"] : []),
  ];
  return asks.length === 0 ? null : asks.join("; ");
}

/**
 * What a page says of itself: JSON-LD first, then meta tags, microdata and the title of the window. Addresses are http or https
 * and whole; dates that cannot be are left out with a warning.
 */
export function readHtmlFacts(root: HtmlElement): HtmlFacts {
  const meta = metaOf(root);
  const title = find(root, (one) => one.name === "title" && one.parent?.name === "head");
  const windowTitle = title === null ? null : plainTextOf(title) || null;
  const shared = firstOf(meta.get("og:title"), meta.get("twitter:title"), meta.get("dc.title"));
  const article = mainArticle(declaredArticles(root), [shared, windowTitle]);
  const html = find(root, (one) => one.name === "html");
  const { facts, warnings } = checkFacts({
    outlet: firstOf(
      article?.publisher === undefined ? null : nameOf(article.publisher),
      meta.get("og:site_name"),
      meta.get("dc.publisher"),
      meta.get("publisher"),
      meta.get("application-name"),
    ),
    address: firstAddress(linkOf(root, "canonical"), article?.address, meta.get("og:url")),
    versionNumber: article?.version ?? null,
    title: firstOf(article?.headline, shared, windowTitle),
    byline: firstOf(
      nameOf(article?.authors),
      nameOf(meta.get("author")),
      nameOf(meta.get("article:author")),
      nameOf(meta.get("dc.creator")),
      nameOf(meta.get("parsely-author")),
    ),
    published: firstDate(
      article?.published,
      meta.get("article:published_time"),
      meta.get("datepublished"),
      meta.get("dc.date.issued"),
      meta.get("dc.date"),
      meta.get("date"),
      microdata(root, "datePublished"),
    ),
    versionCreated: firstDate(
      article?.modified,
      meta.get("article:modified_time"),
      meta.get("og:updated_time"),
      meta.get("datemodified"),
      meta.get("last-modified"),
      microdata(root, "dateModified"),
    ),
    usageTerms: termsOf(
      meta,
      firstOf(
        article?.terms,
        meta.get("rights"),
        meta.get("dc.rights"),
        meta.get("dcterms.rights"),
        meta.get("copyright"),
        linkOf(root, "license"),
      ),
    ),
    language: firstOf(
      html === null ? null : attribute(html, "lang"),
      article?.language,
      meta.get("content-language"),
      meta.get("og:locale"),
    ),
  } satisfies Partial<SourceFacts>);
  return {
    facts,
    warnings,
    notices: distinctNotices([...(article?.notices ?? []), ...markedNotices(root)]),
    headlines: [article?.headline, shared].flatMap((one) => (one ? [one] : [])),
    windowTitle,
    declaredBody: article?.body ?? null,
  };
}
