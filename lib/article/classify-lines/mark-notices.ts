import type { BlockKind } from "../article";
import { type Step, unitAt, withKinds } from "../draft";
import { isNotice, opensNotice } from "../notices/is-notice";

/** What the article says of its own earlier state; the line after `"Correction:"` belongs to it. */
export const markNotices: Step = {
  name: "mark-notices",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    draft.units.forEach((unit, i) => {
      if (draft.kinds[i] !== null) return;
      const before = i > 0 && changes.has(i - 1) ? unitAt(draft, i - 1) : null;
      if (isNotice(unit) || (before !== null && opensNotice(before) && unit.prose))
        changes.set(i, "notice");
    });
    return withKinds(draft, changes);
  },
};
