import type { Article, BlockKind } from "./article";
import type { SourceFacts } from "./source-facts";

/** How the bytes of a document are written. */
export type DocumentFormat = "text" | "html" | "ninjs" | "nitf" | "newsml-g2" | "feed" | "docx";

/** What is known of a document before its bytes are looked at; the bytes win over a wrong label. */
export interface DocumentHint {
  readonly fileName?: string;
  /** As in a Content-Type header, without parameters. */
  readonly mediaType?: string;
  /** As declared outside the bytes (Content-Type, a form). */
  readonly charset?: string;
}

/** How the bytes are read; together with the bytes it decides the article, for ever. */
export interface Reading {
  readonly format: DocumentFormat;
  /** Charset declared outside the bytes; null where the bytes alone tell. */
  readonly charset: string | null;
  /** Lines whose kind a person chose before the version was kept; lines not named are classified. */
  readonly tags: readonly LineTag[];
}

/** A line of `Article.text` (from 1) that a person gave a kind. */
export interface LineTag {
  readonly line: number;
  readonly kind: BlockKind;
}

/** One article of a document: a feed and a NewsML-G2 message hold several, every other document one. */
export interface DocumentPart {
  /** The bytes that the version is named by: the whole document, or one item as a document of its own. */
  readonly bytes: Uint8Array;
  readonly format: DocumentFormat;
  readonly charset: string | null;
  /** What to call it in a summary where the document holds several: the item's title or identifier; else null. */
  readonly name: string | null;
}

/** A document taken apart; nothing is read yet. */
export interface SplitDocument {
  readonly parts: readonly DocumentPart[];
  /** Items left out, each with one plain sentence: "“Photo of the quay” is a picture, not a text." */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** A document's part, read. */
export interface ReadDocument {
  readonly article: Article;
  readonly facts: SourceFacts;
}
