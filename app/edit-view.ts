import type { EditSourceView, EditView } from "@/components/edit/edit-view";
import type { EditingStory } from "@/lib/server/edit-story/load-editing";

/** A story to be edited, as its page shows it. */
export function editView(editing: EditingStory): EditView {
  const { record, shown, folder, owned, edits, withdrawals, watches } = editing;
  const base = shown?.story.versions.find(({ file }) => file === shown.story.base);
  return {
    slug: record.slug,
    title: shown?.story.title ?? record.shownTitle,
    givenTitle: record.title,
    note: record.note,
    baseSourceId: record.baseSourceId,
    baseLabel: base?.label ?? null,
    ordered: record.ordered,
    folder,
    sources: record.sources.map((source): EditSourceView => {
      const shownSource = shown?.sources.find(({ id }) => id === source.id);
      return {
        id: source.id,
        name: source.name,
        file: source.file,
        label: shownSource?.label ?? source.label ?? source.file,
        givenLabel: source.label,
        givenRole: source.role,
        outlet: source.outlet,
        address: source.address,
        owned: owned.has(source.id),
        states: source.states.map((state) => ({
          ...state,
          withdrawn: withdrawals.get(state.hash) ?? null,
        })),
        watch: watches.get(source.id) ?? null,
      };
    }),
    edits: edits.map(({ id, at, what, undoneAt }) => ({ id, at, what, undone: undoneAt !== null })),
  };
}
