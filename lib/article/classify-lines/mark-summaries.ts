import type { BlockKind } from "../article";
import { type Step, withKinds } from "../draft";
import { findSummaryBoxes } from "../summary-box";

/** Boxes of key points over the story: what they say is said again below, and none of their lines is the headline. */
export const markSummaries: Step = {
  name: "mark-summaries",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    for (const i of findSummaryBoxes(draft.units))
      if (draft.kinds[i] === null) changes.set(i, "chrome");
    return withKinds(draft, changes);
  },
};
