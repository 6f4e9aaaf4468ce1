import type { Relation } from "../align/alignment";
import type { Article, Block } from "../article/article";
import type { TextChange } from "../diff/change";

/** One file or stored version that takes part in a comparison or a story. */
export interface Version {
  /** File name inside its story folder, or the path given on the command line. */
  readonly file: string;
  /** Short name used in addresses, unique in its story: `1-wire-refiled`. */
  readonly slug: string;
  /** What a person reads: "Wire, refiled". */
  readonly label: string;
  readonly role: Role;
  readonly article: Article;
}

/** What a version is to its story, in the order in which a list offers them. */
export const ROLES = [
  "wire",
  "refiled",
  "corrected",
  "copy",
  "rewrite",
  "interview",
  "independent",
  "expanded",
  "unknown",
] as const;
export type Role = (typeof ROLES)[number];

export interface ComparisonRow {
  /** Stable within the pair: `p11` for a row that starts at base paragraph 11, else `o7` for paragraph 7 of the other, else `t3` / `u3` for the third turn of base / other. */
  readonly id: string;
  readonly base: readonly Block[];
  readonly other: readonly Block[];
  readonly relation: Relation;
  readonly moved: boolean;
  readonly similarity: number;
  /** In order. Ranges count in the joined text of the side (blocks joined by one newline). Empty for added and dropped rows. */
  readonly changes: readonly TextChange[];
  /** Names the pairing by hand that made the row as it is; left out where none did. See apply-pairings. */
  readonly byHand?: string;
}

/** Reuse of one version in another: share of its words that stand in runs of five or more folded words of the other. */
export interface Reuse {
  readonly baseInOther: number;
  readonly otherInBase: number;
  readonly baseInOtherWithoutQuotations: number;
  readonly otherInBaseWithoutQuotations: number;
  /** Words in the longest run that both hold. */
  readonly longestRun: number;
}

/** What two versions print as their headlines. Ranges count in the headline's lines joined by one newline. */
export interface HeadlineComparison {
  readonly base: readonly Block[];
  readonly other: readonly Block[];
  readonly changes: readonly TextChange[];
}

/** The one value that a pair view receives. */
export interface Comparison {
  readonly engine: string;
  readonly base: Version;
  readonly other: Version;
  readonly related: boolean;
  /** Null unless both versions print a headline. */
  readonly headline: HeadlineComparison | null;
  readonly rows: readonly ComparisonRow[];
  readonly reuse: Reuse;
  /** Plain sentences: what was cut off or approximate. */
  readonly limits: readonly string[];
}
