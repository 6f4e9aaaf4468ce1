import type { BlockKind } from "../article";
import { type Step, unitAt, withKinds } from "../draft";
import { isByline, isCaption } from "../front-lines";
import { furnitureScore } from "../furniture-score";

/** What no step has named: chrome below the story; the text itself where there is no running text at all. */
export const markRest: Step = {
  name: "mark-rest",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    const told = draft.kinds.some((kind) => kind === "body" || kind === "turn");
    const below = draft.core?.last ?? -1;
    draft.kinds.forEach((kind, i) => {
      if (kind !== null) return;
      const unit = unitAt(draft, i);
      const furniture = furnitureScore(unit);
      if (isCaption(unit) && furniture < 2 && unit.words > 2) changes.set(i, "caption");
      else if (told)
        changes.set(i, i === below + 1 && isByline(unit) && furniture < 2 ? "byline" : "chrome");
      else changes.set(i, furniture >= 2 ? "chrome" : "body");
    });
    return withKinds(draft, changes);
  },
};
