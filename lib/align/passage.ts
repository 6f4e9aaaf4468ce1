import type { TokenSequence } from "../text/tokenize";

/** What is aligned: one body paragraph or one interview turn. All tokens of one alignment share one vocabulary. */
export interface Passage {
  readonly kind: "body" | "turn";
  readonly text: string;
  readonly tokens: TokenSequence;
}
