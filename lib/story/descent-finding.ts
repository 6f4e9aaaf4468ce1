import type { Evidence } from "./evidence";

/** What ties the versions of a story to earlier states of the agency's text, or to each other. Never proof. */
export interface Descent {
  readonly links: readonly DescentLink[];
  readonly shared: readonly SharedReadings[];
}

/** A text that a version's readings point to. */
export interface DescentSource {
  /** A file of the story, or `FILE, version 2` for an earlier state of a source. */
  readonly file: string;
  readonly label: string;
  /** Its name in addresses. */
  readonly slug: string;
  /** True where the text before a notice of `file` is meant, which is not loaded itself. */
  readonly beforeNotice: boolean;
}

/** One paragraph with shared readings is `consistent`; several are `agrees`. */
export type DescentStrength = "consistent" | "agrees";

export interface DescentLink {
  /** The version that is tied. */
  readonly file: string;
  readonly from: DescentSource;
  readonly strength: DescentStrength;
  /** Paragraphs whose readings it shares with the source, each counted once. */
  readonly count: number;
  readonly readings: readonly SharedReading[];
  /** Readings that point to another text instead. */
  readonly contrary: readonly SharedReading[];
}

/** Readings that versions share and the base lacks. */
export interface SharedReadings {
  readonly files: readonly [string, string];
  readonly strength: DescentStrength;
  readonly count: number;
  readonly readings: readonly SharedReading[];
}

export interface SharedReading {
  /** `wording`: reads so; `lack`: lacks the words; `passage`: carries a paragraph. */
  readonly kind: "wording" | "lack" | "passage";
  /** What is read; for a lack the words that are not there. */
  readonly text: string;
  /** What the text that it is held against reads there; empty where it has nothing. */
  readonly against: string;
  /** In the version that is tied (or the first of two). */
  readonly here: Evidence;
  /** In the text that shares it, or the words that are lacking in the other; null where that text is not loaded. */
  readonly there: Evidence | null;
}
