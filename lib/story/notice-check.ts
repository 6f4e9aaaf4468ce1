import type { Block } from "../article/article";
import type { Range } from "../text/range";
import type { Numbering } from "./correction-numbering";
import type { CorrectionRule, CorrectionState } from "./story";

/** What a check found in one other version. */
export interface PassageCheck {
  readonly state: CorrectionState;
  readonly rule: CorrectionRule;
  /** The words it rests on, in the text of the other side of the row; null for the whole passage. */
  readonly within: Range | null;
}

/** What a check of one notice found: whether it holds, and the state of every other version, in their order. */
export interface NoticeCheck {
  readonly holds: boolean | null;
  readonly rule: CorrectionRule;
  /** The passage in the notice's own version. */
  readonly block: Block | null;
  /** The words of the correction in that passage (UTF-16 offsets in `block.text`); null for the whole of it. */
  readonly within: Range | null;
  /** How paragraphs must be counted for the notice to name the passage; null where it names none, or no count fits. */
  readonly numbering: Numbering | null;
  readonly states: readonly PassageCheck[];
}

export const passage = (
  state: CorrectionState,
  rule: CorrectionRule,
  within: Range | null = null,
): PassageCheck => ({ state, rule, within });
