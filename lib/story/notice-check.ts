import type { Block } from "../article/article";
import type { CorrectionState } from "./story";

/** What a check of one notice found: whether it holds, and the state of every other version, in their order. */
export interface NoticeCheck {
  readonly holds: boolean | null;
  /** The passage in the notice's own version. */
  readonly block: Block | null;
  readonly states: readonly CorrectionState[];
}
