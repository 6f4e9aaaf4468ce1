import type { StoreWriter } from "../../store/store";
import type { IncomingGroup } from "./incoming";

/**
 * What can be set only once all texts of a group are kept: the base that it names. Leaves a story alone that a folder
 * owns or that has a base by now.
 */
export async function finishGroup(
  writer: StoreWriter,
  group: IncomingGroup,
  storyId: string,
  now: string,
): Promise<void> {
  if (group.base === undefined) return;
  const story = await writer.findStoryById(storyId);
  if (!story || story.origin !== null || story.baseSourceId !== null) return;
  const base = story.sources.find((source) => source.file === group.base);
  if (base) await writer.updateStory(storyId, { baseSourceId: base.id }, now);
}
