/** How the two sides of a row stand to each other. `same`: only typography differs. */
export type Relation = "same" | "edited" | "rewritten" | "added" | "dropped";

/** One row of an alignment: indexes into the two lists of passages, each list ascending; every passage stands in exactly one row. */
export interface AlignedRow {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly relation: Relation;
  /** Belongs to the smallest set of rows that must leave their place for the rest to be in order. */
  readonly moved: boolean;
  /** 0 to 1: containment-weighted share of content that both sides hold; 1 for `same`, 0 for `added` and `dropped`. */
  readonly similarity: number;
}

export interface Alignment {
  /** Rows in reading order: base order, with rows that stand only in the other version after the row that precedes them there. */
  readonly rows: readonly AlignedRow[];
  /** False where the evidence of the whole pair says two independent reports: then nothing is paired unless it is verbatim. */
  readonly related: boolean;
}
