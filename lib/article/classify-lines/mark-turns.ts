import type { BlockKind } from "../article";
import { type Step, withKinds } from "../draft";
import { furnitureScore } from "../furniture-score";
import { findTurns } from "../turns";

/** Interview turns with their speakers. */
export const markTurns: Step = {
  name: "mark-turns",
  run: (draft) => {
    const turns = findTurns(
      draft.units,
      (i) =>
        draft.kinds[i] === null &&
        draft.leans[i] !== -1 &&
        furnitureScore(draft.units[i] as (typeof draft.units)[number]) < 5,
    );
    if (turns.size === 0) return draft;
    const changes = new Map<number, BlockKind>([...turns.keys()].map((i) => [i, "turn"]));
    return {
      ...withKinds(draft, changes),
      speakers: draft.units.map((_, i) => turns.get(i) ?? null),
    };
  },
};
