import "server-only";
import type { Result } from "../result";
import { type EditingStory, loadEditing } from "./edit-story/load-editing";
import type { EditUseCases } from "./edit-story/story-edit";
import { opened } from "./opened";
import type { PageProblem } from "./page-problem";
import type { WatchUseCases } from "./watch/watch";

export const editTogether: EditUseCases["editTogether"] = async (story, decide) =>
  (await opened()).edits.editTogether(story, decide);
export const undoEdit: EditUseCases["undoEdit"] = async (editId) =>
  (await opened()).edits.undoEdit(editId);
export const fetchAgain: WatchUseCases["fetchAgain"] = async (sourceId) =>
  (await opened()).watches.fetchAgain(sourceId);
export const watchSource: WatchUseCases["watchSource"] = async (sourceId, everyMinutes) =>
  (await opened()).watches.watchSource(sourceId, everyMinutes);

/** A story by its slug, present or former, with what its edit page shows. */
export async function loadEditingStory(slug: string): Promise<Result<PageProblem, EditingStory>> {
  const { store, read } = await opened();
  return loadEditing(store, read.loadStory, slug);
}
