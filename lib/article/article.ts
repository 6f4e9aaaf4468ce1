import type { Range } from "../text/range";
import type { Warning } from "./warning";

/** What a block can be in the article; `chrome` is everything the page put around it. */
export const BLOCK_KINDS = [
  "headline",
  "byline",
  "dateline",
  "caption",
  "body",
  "heading",
  "turn",
  "notice",
  "credit",
  "comment",
  "chrome",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** First and last line in the raw file, counted from 1, both included. */
export type LineRange = readonly [first: number, last: number];

/** One run of lines of one kind. Blocks stand in document order and never overlap. */
export interface Block {
  /** `b1`, `b2` … in document order; unique within the article. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Paragraph number from 1, as newsrooms count: body paragraphs only; null for every other kind. */
  readonly number: number | null;
  /** Who speaks, in a `turn` (the label expanded where the text gives the full name); else null. */
  readonly speaker: string | null;
  readonly lines: LineRange;
  /** Where `text` stands in `Article.text`: `article.text.slice(span.start, span.end) === text`. */
  readonly span: Range;
  readonly text: string;
}

export type NoticeType = "refile" | "correction" | "update" | "clarification" | "withdrawal";
export type NoticeAction =
  | "add"
  | "drop"
  | "replace"
  | "restore"
  | "spell"
  | "attribute"
  | "clarify"
  | "update"
  | "unknown";

/** What an article says of its own earlier state. */
export interface Notice {
  readonly type: NoticeType;
  /** `data`: said in a field of the document (JSON-LD, a status) and nowhere in the text; lines and span are null then. */
  readonly from: "text" | "data";
  readonly lines: LineRange | null;
  readonly span: Range | null;
  /** ISO 8601; null where no field of the document dates the notice. */
  readonly published: string | null;
  readonly text: string;
  /** Paragraph numbers it names (body paragraphs from 1); empty where it names none. */
  readonly paragraphs: readonly number[];
  /** True where the notice counts from the end ("last paragraph"); `paragraphs` is then resolved to numbers from 1. */
  readonly countedFromEnd: boolean;
  readonly action: NoticeAction;
  /** The words the notice says were added, dropped, or now stand. */
  readonly words: readonly string[];
  /** The words that stood before, for a replacement. */
  readonly insteadOf: readonly string[];
  /** Each change that the notice tells, in its order, where it tells several; else empty. */
  readonly changes: readonly NoticePart[];
}

/**
 * One of several changes that a notice tells. `action`, `words` and `insteadOf` of the notice are those of the first that names words
 * or a paragraph; its `paragraphs` are those of all.
 */
export interface NoticePart
  extends Pick<Notice, "paragraphs" | "countedFromEnd" | "action" | "words" | "insteadOf"> {
  /** Its clause of the notice. */
  readonly text: string;
}

export interface Votes {
  readonly score: number | null;
  readonly up: number | null;
  readonly down: number | null;
}

/** Lines of a comment that quote something. `target` null: wording found in no loaded text. */
export interface CommentQuote {
  readonly lines: LineRange;
  readonly text: string;
  readonly target: {
    readonly kind: "body" | "comment";
    readonly lines: LineRange;
    /** File of the version that holds it, where it is another version of the story. */
    readonly file?: string;
  } | null;
}

export interface Comment {
  /** `c1`, `c2` … in document order. */
  readonly id: string;
  /** From its first line (name, votes or text) to its last. */
  readonly lines: LineRange;
  readonly author: string | null;
  /** Time as printed. */
  readonly posted: string | null;
  readonly votes: Votes | null;
  /** Id of the comment it answers. */
  readonly replyTo: string | null;
  /** Id of the earlier comment that it posts again (possibly amended). */
  readonly repostOf: string | null;
  readonly text: string;
  readonly quotes: readonly CommentQuote[];
}

/** One version of one source, read. */
export interface Article {
  /** Hexadecimal SHA-256 of the raw bytes. */
  readonly version: string;
  /** The decoded text that every `span` and `range` counts in (no byte order mark, line ends as in the file). */
  readonly text: string;
  readonly title: string | null;
  /** BCP 47 language, found from the text: "en", "es", "ar", "ja" …; "und" where it cannot be told. */
  readonly language: string;
  /** The agency its text names as its origin (dateline, copyright or credit), as printed. */
  readonly agency: string | null;
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
  readonly comments: readonly Comment[];
  /** The count of comments that the page prints, where it prints one. */
  readonly declaredComments: number | null;
  /** What was unusual about the input. */
  readonly warnings: readonly Warning[];
}
