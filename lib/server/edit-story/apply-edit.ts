import type { Result } from "../../result";
import type { StoryRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { folderOf, isOwnedByFolder } from "../folder-owned";
import { noSource, type Outcome, unfit } from "./applied";
import { remove, takeBack, withdraw } from "./change-source";
import { changeNote, changeOrder, chooseBase, rename } from "./change-story";
import { describeSource } from "./describe-source";
import { moveSource } from "./move-source";
import type { EditProblem, StoryEdit } from "./story-edit";

/** Does one edit to a story, inside the caller's transaction. */
export async function applyEdit(
  writer: StoreWriter,
  story: StoryRecord,
  edit: StoryEdit,
  at: string,
): Outcome {
  const owned = refuseOwned(story, edit);
  if (owned) return owned;
  switch (edit.kind) {
    case "rename":
      return await rename(writer, story, edit, at);
    case "note":
      return await changeNote(writer, story, edit.note, at);
    case "base":
      return await chooseBase(writer, story, edit, at);
    case "order":
      return await changeOrder(writer, story, edit.sourceIds, at);
    case "withdraw":
      return await withdraw(writer, story, edit, at);
    default: {
      const source = story.sources.find(({ id }) => id === edit.sourceId);
      if (!source) return noSource();
      if (edit.kind === "describe") return await describeSource(writer, source, edit, at);
      if (edit.kind === "move") return await moveSource(writer, story, source, edit, at);
      if (edit.kind === "remove") return await remove(writer, story, source, edit, at);
      return await takeBack(writer, source, edit, at);
    }
  }
}

/** What the folder decides is changed in the folder; withdrawing a text is a matter of rights and goes first. */
function refuseOwned(story: StoryRecord, edit: StoryEdit): Result<EditProblem, never> | null {
  if (story.origin === null || edit.kind === "withdraw") return null;
  const sourceId = "sourceId" in edit && edit.kind !== "base" ? edit.sourceId : null;
  const source = story.sources.find(({ id }) => id === sourceId);
  if (sourceId !== null && (!source || !isOwnedByFolder(story, source))) return null;
  const part = source ? `“${source.file}”` : "its title, note, base and order";
  return unfit(
    `This story belongs to a folder, ${folderOf(story.origin)}, which decides about ${part}.`,
    source
      ? "Change the file or its entry in story.json there. Texts that were added here can be changed here."
      : "Change story.json there; it is read again by itself.",
  );
}
