import { readCommentCount } from "../read-comment-count";
import {
  attribute,
  type HtmlElement,
  holder,
  isElement,
  lastWords,
  nameTokens,
  nameWords,
  once,
  plainTextOf,
} from "./html-tree";

/** Words by which pages name comments, in the languages of their makers. */
const COMMENT_WORDS: ReadonlySet<string> = new Set(
  `comment comments commentlist commentslist commentary commentaires commentaire kommentar kommentare kommentarer kommentit
  comentario comentarios comentarii commento commenti komentarz komentarze yorum yorumlar reactie reacties
  leserkommentar leserkommentare disqus lesermeinungen leserbriefe leserforum opiniones
  coral viafoura hyvor`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
/** `comment-123`, `li-comment-9`, `div-comment-9`, `post_comment_7`, `c1234` is not among them. */
const NUMBERED =
  /(?:^|[-_])(?:comment|kommentar|comentario|commento|commentaire|yorum|reply)s?[-_]?\d+$/u;

/** Names of parts of one comment: its name, its time and so on are no comments themselves. */
const PART =
  /(?:body|content|text|author|meta|header|head|footer|foot|date|time|form|link|links|count|counter|counts|button|btn|actions|vote|votes|avatar|name|title|heading|toolbar|tools|nav|policy|rules|sort|more|icon|image|inner|wrap|wrapper|container|area|section|list|info|permalink|edit|box)$/u;

const has = (element: HtmlElement, words: ReadonlySet<string>): boolean =>
  nameWords(element).some((word) => words.has(word));

const HEADING = /^(?:h[1-6]|legend|caption|th)$/u;
/** A box of more characters than this holds more than the heading. */
const LONGEST_HEADING = 100;

const isCountHeading = (element: HtmlElement): boolean =>
  (HEADING.test(element.name) || attribute(element, "role") === "heading") &&
  readCommentCount(plainTextOf(element)) !== null;

const holdsText = holder((element) =>
  element.children.some((child) => !isElement(child) && child.trim() !== ""),
);

/** Opens with a count or heading of comments, before any other words; the heading may stand in a box of its own. */
function isHeaded(element: HtmlElement): boolean {
  const first = element.children.find((child) =>
    isElement(child) ? holdsText(child) : child.trim() !== "",
  );
  if (first === undefined || !isElement(first)) return false;
  if (isCountHeading(first)) return true;
  const boxed = first.children.filter(isElement).find(holdsText);
  return (
    boxed !== undefined && isCountHeading(boxed) && plainTextOf(first).length <= LONGEST_HEADING
  );
}

/** Says to readers that it holds comments: `aria-label="Comments"`, `<section><h2>12 Kommentare</h2>…`. */
const isCalledComments = once(
  (element): boolean =>
    !["main", "article"].includes(element.name) &&
    (readCommentCount(attribute(element, "aria-label")) !== null || isHeaded(element)),
);

const itemKind = (element: HtmlElement): string =>
  `${attribute(element, "itemprop")} ${attribute(element, "itemtype")}`;

const ITEM =
  /(?:^|[-_])(?:comment|kommentar|comentario|commento|commentaire|komentarz|yorum|reactie)(?:$|[-_](?:item|entry|node|single|single-item|row|card|reply|child))/u;
/** In a section of comments other words name one of them. */
const POST = /^(?:post|message|reply|(?:post|message|reply)[-_](?:item|entry|row))$/u;

/** Says itself that it is one comment by schema, number or class: `<li class="comment depth-2" id="comment-12">`. */
export const isCommentItem = once((element): boolean => {
  if (["html", "body", "main"].includes(element.name)) return false;
  if (
    ["article", "comment"].includes(attribute(element, "role")) &&
    element.parent !== null &&
    isInComments(element.parent)
  )
    return true;
  if (/(?:^|\s)comment(?:\s|$)|schema\.org\/(?:User)?Comments?$/u.test(itemKind(element)))
    return true;
  const tokens = nameTokens(element);
  if (tokens.some((token) => NUMBERED.test(token) || (ITEM.test(token) && !PART.test(token))))
    return true;
  return (
    element.parent !== null &&
    tokens.some((token) => POST.test(token)) &&
    isInComments(element.parent)
  );
});

const MANY =
  /^(?:comments|commentlist|commentslist|commentaires|kommentare|kommentarer|kommentit|comentarios|comentarii|commenti|komentarze|yorumlar|reacties|leserkommentare|opiniones|disqus|list|area|section|wrapper|container|thread|items)$/u;
const LISTS: ReadonlySet<string> = new Set(["section", "ol", "ul", "dl"]);

/** Calls itself a section of comments: `<div class="comments">`, `<ol class="comment-list">`, `<section id="comment">`. */
export const isCommentSection = once(
  (element) =>
    !["html", "body", "main", "article"].includes(element.name) &&
    !nameTokens(element).some((token) => NUMBERED.test(token)) &&
    (isCalledComments(element) ||
      (has(element, COMMENT_WORDS) &&
        (LISTS.has(element.name) || lastWords(element).some((word) => MANY.test(word))))),
);

/** Stands in what the page calls its comments. */
export const isInComments: (element: HtmlElement) => boolean = once((element): boolean =>
  ["html", "body"].includes(element.name)
    ? false
    : has(element, COMMENT_WORDS) ||
      isCalledComments(element) ||
      (element.parent !== null && isInComments(element.parent)),
);

const ANSWERS =
  /^(?:replies|children|answers|responses|antworten|respuestas|reponses|risposte|respostas|odpowiedzi)$/u;

/** Holds the answers to the comment before it. */
export const holdsAnswers = (element: HtmlElement): boolean =>
  nameWords(element).some((word) => ANSWERS.test(word));

/** How deep a comment says that it stands: `class="depth-2"`, `data-level="1"`, `aria-level="3"`; null where it does not. */
export function depthOf(element: HtmlElement): number | null {
  for (const name of ["data-depth", "data-level", "aria-level"]) {
    const value = attribute(element, name);
    if (/^\d{1,2}$/.test(value)) return Number(value);
  }
  for (const token of nameTokens(element)) {
    const depth = /(?:^|[-_])(?:depth|level|indent|lvl)[-_]?(\d{1,2})$/u.exec(token)?.[1];
    if (depth !== undefined) return Number(depth);
  }
  return null;
}

/** The last word of each class, without its variant: `comment-author--small` → author; what comes before says whose it is. */
const matches = (element: HtmlElement, part: RegExp): boolean =>
  lastWords(element).some((word) => part.test(word));

/** Is about who wrote a comment. */
export const isAuthorPart = (element: HtmlElement): boolean =>
  /(?:^|\s)(?:author|name|creator)(?:\s|$)/u.test(attribute(element, "itemprop")) ||
  attribute(element, "rel") === "author" ||
  matches(
    element,
    /^(?:author|user|username|userid|nick|nickname|name|fn|commenter|poster|screenname|displayname|handle|autor|autore|auteur|nutzer|benutzer|usuario|utente|kullanici|isim|byline)$/u,
  );

/** Is about when it was written. */
export const isTimePart = (element: HtmlElement): boolean =>
  element.name === "time" ||
  attribute(element, "itemprop").startsWith("date") ||
  matches(
    element,
    /^(?:date|time|timestamp|datetime|posted|published|ago|age|when|datum|fecha|hora|data|ora|heure|zeit|uhrzeit|tijd|tid|czas|tarih|zaman|permalink)$/u,
  );

/** Is its own text. */
export const isTextPart = (element: HtmlElement): boolean =>
  /(?:^|\s)(?:text|commentText|description)(?:\s|$)/u.test(attribute(element, "itemprop")) ||
  (matches(element, /^(?:body|content|text|message|msg|copy|texto|testo|texte|inhalt)$/u) &&
    element.name !== "form");

/** Is about votes, answers and complaints. */
export const isButtonPart = (element: HtmlElement): boolean =>
  element.name === "button" ||
  matches(
    element,
    /^(?:vote|votes|voting|score|karma|like|likes|up|upvote|down|downvote|thumbs|rating|ratings|actions|action|buttons|toolbar|tools|reply|replies|share|report|flag|recommend|controls|reactions|antworten|responder|repondre|rispondi)$/u,
  );
