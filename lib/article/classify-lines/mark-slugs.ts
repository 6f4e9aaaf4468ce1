import type { BlockKind } from "../article";
import { type Step, unitAt, withKinds } from "../draft";
import { isAddSlug, isContinuation, isMasthead, isSlug } from "../page-lines";

const MASTHEAD_LINES = 3;
const NOTE_TO_EDITORS = /^(?:eds|editors|adv)\s?:/u;
const LONGEST_ADD = 8;

/** Lines by which agencies and papers file a text and count its pieces: slugs, `(MORE)`, the number of the issue. */
export const markSlugs: Step = {
  name: "mark-slugs",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    draft.units.forEach((unit, i) => {
      if (draft.kinds[i] !== null) return;
      const added =
        i > 0 &&
        isAddSlug(unitAt(draft, i - 1)) &&
        !unit.blankBefore &&
        !unit.ends &&
        unit.words <= LONGEST_ADD;
      if (
        isSlug(unit) ||
        isContinuation(unit) ||
        added ||
        NOTE_TO_EDITORS.test(unit.folded) ||
        (i < MASTHEAD_LINES && isMasthead(unit))
      )
        changes.set(i, "chrome");
    });
    return withKinds(draft, changes);
  },
};
