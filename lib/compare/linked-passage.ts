import type { ResolvedPassage } from "./passage";

/** The paragraph that a fixed link was made for, and where it stands as its text is read now. */
export interface LinkedPassage extends ResolvedPassage {
  /** Its number when the link was made, among the paragraphs or among the turns. */
  readonly number: number;
  readonly of: "paragraph" | "turn";
  /** Its text then; the middle of a long paragraph is left out (" … "). */
  readonly quote: string;
}
