import type { BlockKind } from "../article";
import { printsNotice } from "../declared-notice";
import { type Step, unitAt, withKinds } from "../draft";
import type { Unit } from "../measure-unit";
import { isNotice } from "../notices/is-notice";
import { opensNotice } from "../notices/notice-labels";

/** A note to editors is read as if it stood in brackets: `Refiles to add dropped word in paragraph 2`. */
const isNote = (unit: Unit): boolean =>
  isNotice({ ...unit, text: `(${unit.text})`, folded: `(${unit.folded})` });

/** What the article says of its own earlier state; the line after `"Correction:"` belongs to it. */
export const markNotices: Step = {
  name: "mark-notices",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    draft.units.forEach((unit, i) => {
      if (draft.kinds[i] !== null) return;
      const before = i > 0 && changes.has(i - 1) ? unitAt(draft, i - 1) : null;
      const said =
        isNotice(unit) ||
        (draft.leans[i] === -2 && isNote(unit)) ||
        draft.declared.some((notice) => printsNotice(unit.text, notice));
      if (said || (before !== null && opensNotice(before) && unit.prose)) changes.set(i, "notice");
    });
    return withKinds(draft, changes);
  },
};
