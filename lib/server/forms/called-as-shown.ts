import type { StoryEdit } from "../edit-story/story-edit";

/**
 * The edits with what the page calls their sources, by which the history names them. `labels`: by the source's id. What is
 * withdrawn is named where it is read (see `readWithdrawal`).
 */
export const calledAsShown = (
  edits: readonly StoryEdit[],
  labels: ReadonlyMap<string, string>,
): readonly StoryEdit[] =>
  edits.map((edit) => {
    const called = "sourceId" in edit ? labels.get(edit.sourceId ?? "") : undefined;
    return called === undefined ? edit : { ...edit, called };
  });
