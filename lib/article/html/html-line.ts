import type { HtmlElement } from "./html-tree";

/** One line of a page as a reader sees it: a paragraph, a heading, a row of a table. */
export interface HtmlLine {
  readonly text: string;
  /** The block it stands in. */
  readonly element: HtmlElement;
  /** The innermost element that holds all of its characters. */
  readonly inner: HtmlElement;
  /** Stands right under the line before it. */
  readonly tight: boolean;
  /** Share of its characters that lead elsewhere. */
  readonly linked: number;
  /** Share of its characters that are bold. */
  readonly bold: number;
  /** Holds the name of a writer, by the element around it. */
  readonly author: boolean;
  /** The words in it that name a person or account, by their elements; empty where none do. */
  readonly nameText: string;
  /** The words in it that are a time, by their elements; empty where none are. */
  readonly timeText: string;
  /** A time and nothing else, by its element. */
  readonly time: boolean;
  /** Opens with white space where white space counts (`<pre>`). */
  readonly indented: boolean;
  /** Hidden by the page: not at all, some of its words, all of them. */
  readonly hidden: "no" | "part" | "whole";
}
