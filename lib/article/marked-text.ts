import type { BlockKind, Votes } from "./article";
import type { DeclaredNotice } from "./declared-notice";
import type { SourceFacts } from "./source-facts";
import type { Warning } from "./warning";

/**
 * -1 outside the story, 1 inside it: evidence of a page's markup, never law. -2 beside the story, 2 in it, by the word of a format
 * that has a place for each (a note to editors; the body of a news item).
 */
export type Lean = -2 | -1 | 1 | 2;

/** What a line is by its element: the title of the page, a heading, a paragraph, an item of a list or a row of a table. */
export type LineShape = "title" | "heading" | "paragraph" | "item";

/** One line of text read out of a document with markup: a paragraph, a headline, a list item. */
export interface MarkedLine {
  /** Characters as a reader sees them, without markup; line ends in it make several lines of one kind. Blank lines are left out. */
  readonly text: string;
  /** Null: let the classifier decide. */
  readonly kind: BlockKind | null;
  /** Stands right under the line before it; without it a blank line stands between the two. */
  readonly tight?: boolean;
  /** Opens with white space, as the first line of a hard-wrapped paragraph may. */
  readonly indented?: boolean;
  /** What the document says of a line without a kind. */
  readonly lean?: Lean;
  /** What the markup says that a line without a kind is. Evidence, never law. */
  readonly shape?: LineShape;
}

/** A comment that the markup sets apart. Lines are indexes into `MarkedText.lines`, both included. */
export interface MarkedComment {
  readonly first: number;
  readonly last: number;
  readonly author: string | null;
  readonly posted: string | null;
  readonly votes: Votes | null;
  /** Name of the one it answers, where the page prints it. */
  readonly replyTo?: string | null;
  /** Index of the comment that it answers, where one stands inside the other; else null. */
  readonly parent: number | null;
  /** The lines that are its own text. */
  readonly text: readonly number[];
}

/** A document with markup as lines of text, before they are classified. */
export interface MarkedText {
  readonly lines: readonly MarkedLine[];
  readonly facts: SourceFacts;
  readonly warnings: readonly Warning[];
  readonly comments?: readonly MarkedComment[];
  /** Notices in fields of their own; their words may stand in the lines as well. */
  readonly notices?: readonly DeclaredNotice[];
}
