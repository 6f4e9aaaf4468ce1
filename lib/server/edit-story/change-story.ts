import { failure, success } from "../../result";
import type { StoryRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { slugify } from "../../story/slug";
import { nameOf, noSource, type Outcome, oneLine, unfit } from "./applied";
import type { StoryEdit } from "./story-edit";
import { putInOrder } from "./undo-steps";

/** Longer titles and notes are no titles and notes. */
const MAX_TITLE = 300;
const MAX_NOTE = 5_000;

export async function rename(
  writer: StoreWriter,
  story: StoryRecord,
  edit: { readonly title: string | null; readonly slug?: string },
  at: string,
): Outcome {
  const title = oneLine(edit.title);
  if (title !== null && title.length > MAX_TITLE)
    return unfit(`A title has at most ${MAX_TITLE} characters.`, "Shorten it.");
  const slug = edit.slug === undefined ? undefined : slugify(edit.slug);
  if (slug === "")
    return unfit(
      `“${edit.slug}” has no letter or figure that an address can hold.`,
      "Addresses take the letters a to z and figures.",
    );
  const renamed = await writer.updateStory(
    story.id,
    {
      title,
      ...(title === null ? {} : { shownTitle: title }),
      ...(slug === undefined ? {} : { slug }),
    },
    at,
  );
  const shown = (record: StoryRecord): string => record.title ?? record.shownTitle;
  const now = { title: renamed.title, slug: renamed.slug };
  const set = { title: story.title, shownTitle: story.shownTitle, slug: story.slug };
  const address = renamed.slug === story.slug ? "" : ` Its address is /s/${renamed.slug} now.`;
  return success({
    what:
      title === null
        ? `The title “${shown(story)}” was taken back; it comes from a headline again.${address}`
        : `Renamed from “${shown(story)}” to “${title}”.${address}`,
    undo: [{ kind: "story", id: story.id, set, now }],
  });
}

export async function changeNote(
  writer: StoreWriter,
  story: StoryRecord,
  given: string | null,
  at: string,
): Outcome {
  const note = given?.trim() || null;
  if (note !== null && note.length > MAX_NOTE)
    return unfit(`A note has at most ${MAX_NOTE.toLocaleString("en")} characters.`, "Shorten it.");
  await writer.updateStory(story.id, { note }, at);
  return success({
    what: note === null ? "The note was taken away." : "The note was changed.",
    undo: [{ kind: "story", id: story.id, set: { note: story.note }, now: { note } }],
  });
}

export async function chooseBase(
  writer: StoreWriter,
  story: StoryRecord,
  { sourceId: baseSourceId, called }: Extract<StoryEdit, { readonly kind: "base" }>,
  at: string,
): Outcome {
  const source = story.sources.find(({ id }) => id === baseSourceId);
  if (baseSourceId !== null && !source) return noSource();
  await writer.updateStory(story.id, { baseSourceId }, at);
  return success({
    what: source
      ? `“${called ?? nameOf(source)}” was chosen as base.`
      : "The base is found from the texts again.",
    undo: [
      {
        kind: "story",
        id: story.id,
        set: { baseSourceId: story.baseSourceId },
        now: { baseSourceId },
      },
    ],
  });
}

export async function changeOrder(
  writer: StoreWriter,
  story: StoryRecord,
  sourceIds: readonly string[] | null,
  at: string,
): Outcome {
  const before = story.sources.map(({ id }) => id);
  const after = sourceIds ?? before;
  if (JSON.stringify([...after].sort()) !== JSON.stringify([...before].sort()))
    return failure({
      status: 409,
      message: "The new order does not name the story's sources, each of them once.",
      hint: "A source may have been added or removed meanwhile. Load the story again.",
    });
  await writer.updateStory(story.id, { ordered: sourceIds !== null }, at);
  await putInOrder(writer, after, at);
  const ordered = sourceIds !== null;
  return success({
    what: ordered
      ? "The order of the sources was changed."
      : "The order is found from the texts again.",
    undo: [
      { kind: "story", id: story.id, set: { ordered: story.ordered }, now: { ordered } },
      { kind: "order", story: story.id, set: before, now: after },
    ],
  });
}
