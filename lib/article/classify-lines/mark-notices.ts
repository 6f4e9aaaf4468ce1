import type { BlockKind } from "../article";
import { printsNotice } from "../declared-notice";
import { type Step, unitAt, withKinds } from "../draft";
import type { Unit } from "../measure-unit";
import { isNotice } from "../notices/is-notice";
import { opensNotice, opensStory } from "../notices/notice-labels";

/** A note to editors is read as if it stood in brackets: `Refiles to add dropped word in paragraph 2`. */
const isNote = (unit: Unit): boolean =>
  isNotice({ ...unit, text: `(${unit.text})`, folded: `(${unit.folded})` });

/** What the article says of its own earlier state; the line after `"Correction:"` belongs to it, that below `"Correction: Weir breaks"` is the story. */
export const markNotices: Step = {
  name: "mark-notices",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    const opening = draft.units.findIndex(({ prose }) => prose);
    draft.units.forEach((unit, i) => {
      if (draft.kinds[i] !== null) return;
      const before = i > 0 && changes.has(i - 1) ? unitAt(draft, i - 1) : null;
      const said =
        isNotice(unit) ||
        (draft.leans[i] === -2 && isNote(unit)) ||
        draft.declared.some((notice) => printsNotice(unit.text, notice));
      const goesOn = before !== null && opensNotice(before) && unit.prose;
      if (said || (goesOn && !(i === opening && opensStory(before)))) changes.set(i, "notice");
    });
    return withKinds(draft, changes);
  },
};
