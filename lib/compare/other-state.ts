import type { Comparison, ComparisonRow } from "./comparison";
import type { PassageState, ResolvedPassage } from "./passage";

/** A passage by its number: of a paragraph, or from 1 among the turns of an interview. */
export type PassageNumber = number | { readonly turn: number };

/** What stands for a paragraph or turn in another state of its source. */
export interface ParagraphElsewhere {
  /** Its number in the text that is shown. */
  readonly asked: PassageNumber;
  /** `gone`: the other state has nothing that stands for it. */
  readonly state: PassageState;
  /** Its number in the other state; null where it is gone. */
  readonly found: PassageNumber | null;
  /** The row that holds it, so that both can be shown. */
  readonly row: ComparisonRow | null;
  /** An earlier state gave this number to another paragraph: where that stands now. Null where it did not. */
  readonly numberBefore: ResolvedPassage | null;
}

/** Another state of one of the two sources that a page shows. */
export interface OtherState {
  readonly side: "base" | "other";
  /** What the source is called: "Wire". */
  readonly label: string;
  /** Whether the other state came after the one that is shown, or right before it. */
  readonly when: "since" | "before";
  /** ISO 8601: when the later of the two was added here, which may be long after it was published. */
  readonly seenAt: string;
  /** ISO 8601: when the later of the two was made, as its document says; null where it does not say. */
  readonly madeAt: string | null;
  /** The earlier of the two as base, the later as other. */
  readonly comparison: Comparison;
  /** The address of that comparison. */
  readonly address: string;
  /** The address of the page's comparison with the newest state in place of the one that is shown; null for `before`. */
  readonly newestAddress: string | null;
  readonly paragraphs: readonly ParagraphElsewhere[];
}
