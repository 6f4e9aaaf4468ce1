import type { Comparison } from "@/lib/compare/comparison";
import type { LinkedPassage } from "@/lib/compare/linked-passage";
import { keyOfPlace, type PassageKey, placeOfKey } from "@/lib/compare/permalink";
import { loadLinkedPassage } from "@/lib/server/stories";

/** What became of the passage of a link that another engine made, and how this one names it; `now` null: it has none for it. */
export interface LinkedKey {
  readonly linked: LinkedPassage;
  readonly now: PassageKey | null;
}

/** The passage that a link of engine `madeWith` named by `key`; null where that engine's reading is not kept. */
export async function loadLinkedKey(
  comparison: Comparison,
  key: PassageKey,
  madeWith: string,
): Promise<LinkedKey | null> {
  const { side, turn, number } = placeOfKey(key);
  const asked = { of: turn ? "turn" : "paragraph", number } as const;
  const linked = await loadLinkedPassage(comparison[side].article.version, asked, madeWith);
  if (linked === null) return null;
  if (linked.paragraph !== null)
    return { linked, now: keyOfPlace({ side, turn: false, number: linked.paragraph }) };
  const { turn: found } = linked;
  return {
    linked,
    now: found === undefined ? null : keyOfPlace({ side, turn: true, number: found }),
  };
}
