import type { Votes } from "../article";
import { findTime } from "../find-time";
import { countWords } from "../measure-unit";
import { readCommentHead, readReplyTo } from "../read-comment-head";
import { readVotes } from "../read-votes";
import { isAuthorPart, isButtonPart, isTextPart, isTimePart } from "./comment-names";
import type { HtmlLine } from "./html-line";
import { type HtmlElement, isElement, lineage } from "./html-tree";
import { openingName, timeBeside } from "./opening-name";

/** What the lines of one comment say, by their markup and by their words. */
export interface CommentParts {
  readonly author: string | null;
  /** Index of the line that names the author. */
  readonly authorLine: number | null;
  readonly posted: string | null;
  /** Name of the one it answers, as printed. */
  readonly replyTo: string | null;
  readonly votes: Votes | null;
  /** Lines (indexes) of its own text. */
  readonly text: readonly number[];
}

const LONGEST_NAME = 60;
/** A link of so few words beside the text is a button: `Report`, `Show 3 replies`. */
const LONGEST_BUTTON = 4;

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

/** A name that its element sets apart from the rest of its line. */
const namedIn = (line: HtmlLine): string | null =>
  line.nameText !== "" && line.nameText.length <= LONGEST_NAME ? line.nameText : null;

/** A commenter's own title over the text. */
const isHeading = ({ element }: HtmlLine): boolean => /^h[1-6]$/u.test(element.name);

const isButton = (element: HtmlElement): boolean =>
  element.name === "button" || element.attributes.get("role") === "button";

/** `<div><button>Respect (5)</button><button>Reply</button></div>`: a row of buttons in words nobody listed. */
const isButtonRow = ({ inner }: HtmlLine): boolean =>
  isButton(inner) ||
  (inner.children.some(isElement) &&
    inner.children.every((child) => (isElement(child) ? isButton(child) : child.trim() === "")));

/**
 * Reads the lines (indexes) of the comment that stands in `item`; null where nothing marks it as one. `trusted`: the page says
 * that it is one, so that a name which it opens with is enough.
 */
export function readCommentParts(
  lines: readonly HtmlLine[],
  item: HtmlElement,
  own: readonly number[],
  trusted = false,
): CommentParts | null {
  const opening = trusted ? openingName(item) : null;
  // `#3` may stand on a line of its own above the name.
  const words = own.findIndex((i) => /\p{L}/u.test((lines[i] as HtmlLine).text));
  const parts = own.map((i) => partOf(lines[i] as HtmlLine, item));
  // Where a page marks the text, everything else is about it: ranks, counts of posts.
  const marked = parts.includes("text");
  let author: string | null = null;
  let authorLine: number | null = null;
  let posted: string | null = null;
  let replyTo: string | null = null;
  let votes: Votes | null = null;
  const text: number[] = [];
  own.forEach((i, k) => {
    const line = lines[i] as HtmlLine;
    const part = parts[k] ?? null;
    const read = readVotes(line.text);
    const head = line.text.length <= 160 ? readCommentHead(line.text) : null;
    const pure = read.pure && (read.votes !== null || read.actions > 0);
    const button = line.linked > 0.9 && countWords(line.text) <= LONGEST_BUTTON;
    const open = text.length === 0;
    const beside = k !== words || opening === null ? undefined : timeBeside(line.text, opening);
    if (beside !== undefined) {
      authorLine = i;
      author = opening;
      posted = line.timeText || beside;
      replyTo = head?.replyTo ?? null;
      votes = head?.votes ?? null;
    } else if (opening !== null && k < words) votes ??= read.votes;
    else if (part === "text" && !pure) text.push(i);
    else if (pure || part === "buttons" || isButtonRow(line)) votes ??= read.votes;
    else if (open && namedIn(line) !== null && line.timeText !== "") {
      authorLine ??= i;
      author ??= namedIn(line);
      posted ??= line.timeText;
    } else if (
      open &&
      head !== null &&
      (head.posted !== null || part === "author" || head.replyTo !== null)
    ) {
      const name = namedIn(line) ?? head.author;
      if (author === null && name !== null) authorLine = i;
      author ??= name;
      posted ??= line.timeText || head.posted;
      votes ??= head.votes;
      replyTo ??= head.replyTo;
    } else if (part === "author" && line.text.length <= LONGEST_NAME) {
      authorLine ??= i;
      author ??= namedIn(line) ?? line.text;
      posted ??= line.timeText || null;
    } else if (part === "time" && line.text.length <= LONGEST_NAME)
      posted ??=
        line.timeText || (findTime(line.text) !== null || /\d/u.test(line.text) ? line.text : null);
    else if (open && readReplyTo(line.text) !== null) replyTo ??= readReplyTo(line.text);
    else if (!button && (!marked || (trusted && isHeading(line)))) text.push(i);
  });
  const bare = posted === null && votes === null;
  // `Ada on <a>Weir breaks</a>` in a list of what is new leads to a comment.
  const leads = bare && text.every((i) => (lines[i] as HtmlLine).linked >= 0.5);
  return text.length === 0 || (author === null && bare) || leads
    ? null
    : { author, authorLine, posted, replyTo, votes, text };
}
