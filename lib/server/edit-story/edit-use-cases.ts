import { randomUUID } from "node:crypto";
import { failure, type Result, success } from "../../result";
import type { StoryRecord } from "../../store/records";
import type { Store, StoreWriter } from "../../store/store";
import { applyEdit } from "./apply-edit";
import { readUndoSteps } from "./read-undo-steps";
import type { EditDone, EditProblem, EditsDone, EditUseCases, StoryEdit } from "./story-edit";
import { mayUndo, takeStep } from "./undo-steps";

/** Edits that a story's list shows. */
const LISTED = 100;

const noStory = (): Result<EditProblem, never> =>
  failure({
    status: 404,
    message: "There is no such story.",
    hint: "It may have been taken away. The list of stories shows what there is.",
  });

/** Edits of the stories of a store; `now` gives the time: ISO 8601, UTC. */
export function createEditUseCases(store: Store, now: () => string): EditUseCases {
  return {
    editStory: (slug, edit) =>
      store.write(async (writer) => {
        const story = await writer.findStory(slug);
        return story ? await editOnce(writer, story, edit, now()) : noStory();
      }),
    editTogether: <E>(
      slug: string,
      decide: (story: StoryRecord) => Result<E, readonly StoryEdit[]>,
    ) =>
      allOrNone<EditProblem | E, EditsDone>(store, async (writer) => {
        let story = await writer.findStory(slug);
        if (!story) return noStory();
        const edits = decide(story);
        if (!edits.ok) return edits;
        let last: EditDone["edit"] | null = null;
        for (const edit of edits.value) {
          const edited = await editOnce(writer, story, edit, now());
          if (!edited.ok) return edited;
          ({ story, edit: last } = edited.value);
        }
        return success({ story, last });
      }),
    undoEdit: (editId) => store.write((writer) => undoEdit(writer, editId, now())),
    listEdits: async (slug) => {
      const story = await store.findStory(slug);
      return story ? success(await store.listEdits(story.id, LISTED)) : noStory();
    },
  };
}

/** A transaction of which nothing is kept where it ends in a failure. */
async function allOrNone<E, A>(
  store: Store,
  work: (writer: StoreWriter) => Promise<Result<E, A>>,
): Promise<Result<E, A>> {
  let ended: Result<E, A> | null = null;
  const undone = new Error("a transaction that ends in a failure is taken back");
  try {
    return await store.write(async (writer) => {
      ended = await work(writer);
      if (!ended.ok) throw undone;
      return ended;
    });
  } catch (error) {
    if (error === undone && ended !== null) return ended;
    throw error;
  }
}

async function editOnce(
  writer: StoreWriter,
  story: StoryRecord,
  edit: StoryEdit,
  at: string,
): Promise<Result<EditProblem, EditDone>> {
  const applied = await applyEdit(writer, story, edit, at);
  if (!applied.ok) return applied;
  const { what, undo } = applied.value;
  const id = randomUUID();
  await writer.addEdit({ id, storyId: story.id, at, what, undo });
  return await done(writer, id);
}

async function done(writer: StoreWriter, editId: string): Promise<Result<EditProblem, EditDone>> {
  const edit = await writer.findEdit(editId);
  const story = edit && (await writer.findStoryById(edit.storyId));
  if (!edit || !story) throw new Error("an edit that was just kept is there");
  return success({ story, edit });
}

async function undoEdit(
  writer: StoreWriter,
  editId: string,
  at: string,
): Promise<Result<EditProblem, EditDone>> {
  const edit = await writer.findEdit(editId);
  if (!edit)
    return failure({
      status: 404,
      message: "There is no such edit.",
      hint: "Load the story again; its list of edits shows what can be undone.",
    });
  if (edit.undoneAt !== null) return await done(writer, editId);
  const steps = readUndoSteps(edit.undo);
  if (steps === null)
    return failure({
      status: 409,
      message: "The way back that was kept with this edit cannot be read.",
      hint: "A newer Variorum or another program may have written it. Change it back by hand.",
    });
  for (const step of steps)
    if (!(await mayUndo(writer, step)))
      return failure({
        status: 409,
        message: "What this edit changed was changed again since.",
        hint: "Undo the later edit first, or change it by hand.",
      });
  for (const step of steps) await takeStep(writer, step, at);
  await writer.markUndone(editId, at);
  return await done(writer, editId);
}
