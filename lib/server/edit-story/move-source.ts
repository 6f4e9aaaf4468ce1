import { failure, success } from "../../result";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { slugify } from "../../story/slug";
import { addedFile } from "../folder-owned";
import { nameOf, type Outcome, oneLine, unfit, wasBase } from "./applied";
import type { StoryEdit } from "./story-edit";

/** Moves a source, with all its versions, to another story or to one of its own. */
export async function moveSource(
  writer: StoreWriter,
  story: StoryRecord,
  source: SourceRecord,
  { to, called }: Extract<StoryEdit, { readonly kind: "move" }>,
  at: string,
): Outcome {
  const target =
    "story" in to
      ? await writer.findStory(to.story)
      : await createStory(writer, story, source, oneLine(to.newStory.title), at);
  if (!target)
    return failure({
      status: 404,
      message: `There is no story “${"story" in to ? to.story : ""}”.`,
      hint: "Give the last part of its address.",
    });
  if (target.id === story.id)
    return unfit("The source is in this story already.", "Choose another story.");
  await writer.updateSource(
    source.id,
    { storyId: target.id, file: addedFile(target, source.file) },
    at,
  );
  const isBase = story.baseSourceId === source.id;
  if (isBase) await writer.updateStory(story.id, { baseSourceId: null }, at);
  return success({
    what: `“${called ?? nameOf(source)}” was moved to “${target.title ?? target.shownTitle}”.`,
    undo: [
      {
        kind: "source",
        id: source.id,
        set: { storyId: story.id },
        now: { storyId: target.id, removedAt: null },
        position: source.position,
      },
      ...(isBase ? [wasBase(story, source)] : []),
    ],
  });
}

async function createStory(
  writer: StoreWriter,
  story: StoryRecord,
  source: SourceRecord,
  title: string | null,
  at: string,
): Promise<StoryRecord> {
  const shownTitle = title ?? nameOf(source);
  return await writer.createStory({
    slug: slugify(shownTitle) || `${story.slug}-${source.name}`,
    title,
    shownTitle,
    note: null,
    ordered: false,
    origin: null,
    at,
  });
}
