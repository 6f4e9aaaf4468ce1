import { countWords } from "../measure-unit";
import { readCommentParts } from "./comment-parts";
import type { FoundComment } from "./find-comments";
import { isProseLine } from "./find-story";
import type { HtmlLine } from "./html-line";
import { elementsOf, type HtmlElement, lineage, nameTokens, plainTextOf } from "./html-tree";

/** Posts of a board: the first is what the page is about, the others answer. */
export interface Board {
  readonly opening: FoundComment;
  readonly answers: readonly FoundComment[];
}

const POST =
  /^(?:post|message|topic-post|forum-post|postcontainer|postbit|postbitlegacy|bbp-reply|js-post|cpost)$|^(?:post|p|pid|msg|message)[-_]?\d+$/u;
/** More running text than this beside the posts is a story with its comments under it. */
const MOST_BESIDE = 60;
/** Of the posts, those that must name their author. */
const NAMED = 0.7;

const isPost = (element: HtmlElement): boolean =>
  !["html", "body", "main"].includes(element.name) &&
  nameTokens(element).some((token) => POST.test(token));

/** The outermost post that a line stands in: boards nest boxes of one name. */
function postOf(line: HtmlLine): HtmlElement | null {
  let found: HtmlElement | null = null;
  for (const element of lineage(line.inner)) if (isPost(element)) found = element;
  return found;
}

const headingOf = (post: HtmlElement): string => {
  for (const element of elementsOf(post))
    if (/^h[1-4]$/.test(element.name)) return plainTextOf(element).replace(/^re\s?:\s?/iu, "");
  return "";
};

/** Posts of a board bear the title of their thread or none; stories on a front page each their own. */
const isFrontPage = (posts: readonly HtmlElement[]): boolean => {
  const headings = posts.map(headingOf).filter((heading) => heading !== "");
  return new Set(headings).size > Math.max(1, headings.length / 2);
};

/**
 * The posts of a page of a message board, where each has a box of its own with name and text, and hardly any other text stands
 * beside them. Null for all other pages.
 */
export function findPosts(lines: readonly HtmlLine[]): Board | null {
  const gathered = new Map<HtmlElement, number[]>();
  let beside = 0;
  lines.forEach((line, i) => {
    const post = postOf(line);
    if (post === null) beside += isProseLine(line) ? countWords(line.text) : 0;
    else gathered.set(post, [...(gathered.get(post) ?? []), i]);
  });
  if (gathered.size < 2 || beside > MOST_BESIDE || isFrontPage([...gathered.keys()])) return null;
  const posts = [...gathered].flatMap(([post, own]): readonly FoundComment[] => {
    const parts = readCommentParts(lines, post, own);
    const [first] = own;
    const last = own.at(-1);
    if (parts === null || first === undefined || last === undefined) return [];
    return [{ ...parts, first, last, parent: null }];
  });
  const named = posts.filter((post) => post.author !== null).length;
  const [opening, ...answers] = posts;
  return opening === undefined || answers.length === 0 || named < gathered.size * NAMED
    ? null
    : { opening, answers };
}
