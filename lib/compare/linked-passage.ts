import type { ResolvedPassage } from "./passage";

/** The paragraph that a fixed link was made for, and where it stands as its text is read now. */
export interface LinkedPassage extends ResolvedPassage {
  /** Its number when the link was made. */
  readonly number: number;
  /** Its text then; the middle of a long paragraph is left out (" … "). */
  readonly quote: string;
}
