import type { Votes } from "../article";
import { findTime } from "../find-time";
import { countWords } from "../measure-unit";
import { readCommentHead, readReplyTo } from "../read-comment-head";
import { readVotes } from "../read-votes";
import {
  depthOf,
  holdsAnswers,
  isAuthorPart,
  isButtonPart,
  isCommentItem,
  isInComments,
  isTextPart,
  isTimePart,
} from "./comment-names";
import { isProseLine } from "./find-story";
import type { HtmlLine } from "./html-line";
import { type HtmlElement, lineage } from "./html-tree";

/** A comment of a page, as lines (indexes, both included). */
export interface FoundComment {
  readonly first: number;
  readonly last: number;
  readonly author: string | null;
  readonly posted: string | null;
  readonly votes: Votes | null;
  /** Name of the one it answers, as printed. */
  readonly replyTo: string | null;
  readonly parent: number | null;
  readonly text: readonly number[];
}

/** A comment of more paragraphs than this, with more words than all that stands outside comments, is the story. */
const MOST_PARAGRAPHS = 3;
const LONGEST_NAME = 60;
/** A link of so few words beside the text is a button: `Report`, `Show 3 replies`. */
const LONGEST_BUTTON = 4;

/** The innermost comment that a line stands in. */
function itemOf(line: HtmlLine): HtmlElement | null {
  for (const element of lineage(line.inner)) if (isCommentItem(element)) return element;
  return null;
}

type Part = "author" | "time" | "text" | "buttons";

/** What the markup between a line and its comment says of the line, the innermost word first. */
function partOf(line: HtmlLine, item: HtmlElement): Part | null {
  for (const element of lineage(line.inner)) {
    if (element === item) return null;
    if (isTimePart(element)) return "time";
    if (isButtonPart(element)) return "buttons";
    if (isAuthorPart(element)) return "author";
    if (isTextPart(element)) return "text";
  }
  return null;
}

interface Gathered {
  readonly item: HtmlElement;
  readonly lines: number[];
}

/** Lines of each comment in document order, those of comments inside it left out. */
function gather(lines: readonly HtmlLine[]): readonly Gathered[] {
  const found = new Map<HtmlElement, Gathered>();
  lines.forEach((line, i) => {
    const item = itemOf(line);
    if (item === null) return;
    const known = found.get(item);
    if (known === undefined) found.set(item, { item, lines: [i] });
    else known.lines.push(i);
  });
  return [...found.values()];
}

const wordsIn = (lines: readonly HtmlLine[], own: readonly number[]): number =>
  own.reduce((sum, i) => {
    const line = lines[i] as HtmlLine;
    return sum + (isProseLine(line) ? countWords(line.text) : 0);
  }, 0);

/** Lines that belong together: a run without a line of another comment or of the page between. */
function firstRun(own: readonly number[]): readonly number[] {
  const end = own.findIndex((line, i) => own[i + 1] !== line + 1);
  return own.slice(0, end + 1);
}

function readParts(
  lines: readonly HtmlLine[],
  { item, lines: all }: Gathered,
): Omit<FoundComment, "parent"> | null {
  const own = firstRun(all);
  let author: string | null = null;
  let posted: string | null = null;
  let replyTo: string | null = null;
  let votes: Votes | null = null;
  const text: number[] = [];
  for (const i of own) {
    const line = lines[i] as HtmlLine;
    const part = partOf(line, item);
    const read = readVotes(line.text);
    const head = line.text.length <= 160 ? readCommentHead(line.text) : null;
    const pure = read.pure && (read.votes !== null || read.actions > 0);
    const button = line.linked > 0.9 && countWords(line.text) <= LONGEST_BUTTON;
    if (part === "text" && !pure) text.push(i);
    else if (pure || part === "buttons") votes ??= read.votes;
    else if (
      text.length === 0 &&
      head !== null &&
      (head.posted !== null || part === "author" || head.replyTo !== null)
    ) {
      author ??= head.author;
      posted ??= head.posted;
      votes ??= head.votes;
      replyTo ??= head.replyTo;
    } else if (part === "author" && line.text.length <= LONGEST_NAME) author ??= line.text;
    else if (part === "time" && line.text.length <= LONGEST_NAME)
      posted ??= findTime(line.text) !== null || /\d/u.test(line.text) ? line.text : null;
    else if (text.length === 0 && readReplyTo(line.text) !== null)
      replyTo ??= readReplyTo(line.text);
    else if (!button) text.push(i);
  }
  if (text.length === 0 || (author === null && posted === null && votes === null)) return null;
  const last = own.at(-1) as number;
  return { first: own[0] as number, last, author, posted, replyTo, votes, text };
}

/** Which comment another one answers, from how they stand in one another. */
function parents(): (
  item: HtmlElement,
  found: readonly { readonly depth: number | null }[],
) => number | null {
  /** The first comment inside each box that calls itself a comment. */
  const first = new Map<HtmlElement, number>();
  /** The last comment before each box of answers. */
  const before = new Map<HtmlElement, number>();
  return (item, found) => {
    let parent: number | null = null;
    for (const element of lineage(item)) {
      if (holdsAnswers(element)) {
        if (!before.has(element)) before.set(element, found.length - 1);
        parent ??= before.get(element) as number;
      }
      if (!isCommentItem(element)) continue;
      if (!first.has(element)) first.set(element, found.length);
      else parent ??= first.get(element) as number;
    }
    if (parent !== null) return parent >= 0 ? parent : null;
    const depth = depthOf(item);
    const over = depth === null ? -1 : found.findLastIndex((one) => (one.depth ?? depth) < depth);
    return over >= 0 ? over : null;
  };
}

/**
 * Comments that a page marks as such: `<li id="comment-12">`, `itemprop="comment"`, boxes of one class in a section of
 * comments. Nested ones answer the one around them. Nothing where the marks prove nothing: a story of class `comment` (an
 * opinion piece), boxes without a name, a time or a vote in them.
 */
export function findComments(lines: readonly HtmlLine[]): readonly FoundComment[] {
  const gathered = gather(lines).filter(({ item }) => isInComments(item));
  const inItems = new Set(gathered.flatMap((own) => own.lines));
  const outside = wordsIn(
    lines,
    lines.flatMap((_, i) => (inItems.has(i) ? [] : [i])),
  );
  const isStory = (own: Gathered): boolean =>
    own.lines.filter((i) => isProseLine(lines[i] as HtmlLine)).length > MOST_PARAGRAPHS &&
    wordsIn(lines, own.lines) > outside;
  const parentOf = parents();
  const found: (FoundComment & { readonly depth: number | null })[] = [];
  for (const own of gathered) {
    const parts = isStory(own) ? null : readParts(lines, own);
    if (parts === null) continue;
    found.push({ ...parts, parent: parentOf(own.item, found), depth: depthOf(own.item) });
  }
  return found;
}
