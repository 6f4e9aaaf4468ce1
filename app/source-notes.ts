import type { SourceNote, StateNote } from "@/components/story/source-note";
import { stateChange } from "@/components/story/state-change";
import type { ShownSource } from "@/lib/server/shown-story";
import { loadComparison } from "@/lib/server/stories";

/** So many pairs of neighbouring versions are compared for an overview, the newest first; comparing is quick and kept. */
const COMPARED = 12;

/** What a story's overview says of its sources, with what changed from each version of a source to the next. */
export async function sourceNotes(
  story: string,
  sources: readonly ShownSource[],
): Promise<readonly SourceNote[]> {
  const changes = new Map<string, string>();
  const pairs = sources.flatMap(({ states }) =>
    states.flatMap((state, index) => {
      const before = states[index - 1];
      return before === undefined ? [] : [[before, state] as const];
    }),
  );
  const newest = pairs
    .toSorted(([, a], [, b]) => (a.seenAt < b.seenAt ? 1 : -1))
    .slice(0, COMPARED);
  for (const [before, state] of newest) {
    const found = await loadComparison(story, before.slug, state.slug);
    if (found.ok) changes.set(state.slug, stateChange(found.value.comparison));
  }
  return sources.map(({ name, label, facts, states, withheld }) => ({
    name,
    label,
    facts,
    withheld: withheld && `${withheld.message} ${withheld.hint}`,
    states: states.map(
      ({ slug, seenAt }): StateNote => ({ slug, seenAt, change: changes.get(slug) ?? null }),
    ),
  }));
}
