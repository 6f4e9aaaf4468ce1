import type { BlockKind } from "../article";
import { type Step, unitAt, withKinds } from "../draft";
import { creditShape, isCopyright } from "../front-lines";
import { furnitureScore } from "../furniture-score";

/** At most this much running text may follow a credit that stands without brackets. */
const TAIL_WORDS = 60;

/** `(Reporting by …; editing by …)` anywhere, `Source: …` and © lines once the story is told. */
export const markCredits: Step = {
  name: "mark-credits",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    const last = draft.units.findIndex((_, i) => draft.kinds[i] === "comment");
    const end = last < 0 ? draft.units.length : last;
    const all = draft.units.reduce((sum, unit, i) => sum + (i < end && unit.prose ? unit.words : 0), 0);
    let before = 0;
    let owned = false;
    for (let i = 0; i < draft.units.length; i++) {
      const unit = unitAt(draft, i);
      if (draft.kinds[i] !== null) continue;
      const shape = creditShape(unit);
      const after = i < end ? all - before - (unit.prose ? unit.words : 0) : 0;
      const tail = before > 0 && after <= Math.min(TAIL_WORDS, all / 4);
      if (shape === "parenthesis" || (shape === "lead" && tail && furnitureScore(unit) < 4)) changes.set(i, "credit");
      else if (tail && isCopyright(unit)) {
        changes.set(i, owned || i >= end ? "chrome" : "credit");
        owned = true;
      }
      if (i < end && unit.prose) before += unit.words;
    }
    return withKinds(draft, changes);
  },
};
