import type { BlockKind } from "../article";
import { isCaption } from "../caption-lines";
import { type Draft, type Step, unitAt, withKinds } from "../draft";
import { isByline } from "../front-lines";
import { furnitureScore } from "../furniture-score";

/** Without running text a page's paragraphs are its story, whatever they say. */
const isAround = (draft: Draft, i: number): boolean =>
  draft.leans[i] === -1 ||
  (draft.shapes[i] !== "paragraph" && furnitureScore(unitAt(draft, i)) >= 2);

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
      if (told && draft.leans[i] === -1) changes.set(i, "chrome");
      else if (isCaption(unit) && furniture < 2 && unit.words > 2) changes.set(i, "caption");
      else if (told)
        changes.set(i, i === below + 1 && isByline(unit) && furniture < 2 ? "byline" : "chrome");
      else changes.set(i, isAround(draft, i) ? "chrome" : "body");
    });
    return withKinds(draft, changes);
  },
};
