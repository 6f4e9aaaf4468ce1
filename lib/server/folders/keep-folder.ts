import { NO_FACTS } from "../../article/source-facts";
import { ENGINE_VERSION } from "../../compare/engine-version";
import type { StoryRecord } from "../../store/records";
import type { StoreReader, StoreWriter } from "../../store/store";
import { slugify, stemOf } from "../../story/slug";
import type { VersionInput } from "../../story/story-input";
import { titleOfStory } from "../../story/title-of-story";
import type { ArticleMemory } from "../import/article-memory";
import { isUnderEmbargo } from "../import/name-story";
import { UNDER_EMBARGO } from "../read/why-withheld";
import { describePart, type FolderPlan, isDone, planFolder } from "./plan-folder";
import type { FolderPart, ReadFolder } from "./read-folder";

/** Names of folders that say nothing about the story in them; the story's title is its address then. */
const GENERIC = new Set(
  "seeds seed stories story texts text data raw files articles sources input tmp temp documents docs".split(
    " ",
  ),
);

/**
 * Brings the store's copy of a folder's story to what the folder holds: new files become sources, changed ones new
 * states (unless only the page around the article changed), missing ones are taken out, returned ones put back, and
 * what story.json says is followed. Nothing is written where nothing differs, so it may run as often as one likes, in
 * several processes.
 */
export async function keepFolder(
  writer: StoreWriter,
  folder: ReadFolder,
  now: string,
  memory: ArticleMemory,
): Promise<void> {
  const plan = await planFolder(writer, folder, memory);
  if (isDone(plan)) return;
  const story = plan.story ?? (await createStory(writer, folder, now, memory));
  for (const part of plan.newSources) await addSource(writer, story.id, part, now);
  for (const { source, part } of plan.newStates) {
    await keepVersion(writer, part, now);
    await writer.addState(source.id, part.hash, now);
  }
  for (const { source, change } of plan.sourceChanges)
    await writer.updateSource(
      source.id,
      typeof change.removedAt === "string" ? { removedAt: now } : change,
      now,
    );
  for (const { hash, change } of plan.amendments) await writer.amendFacts(hash, change, now);
  if (plan.order !== null) await keepOrder(writer, story.id, plan.order, now);
  await keepStory(writer, folder, story.id, plan, now, memory);
}

/** Whether `keepFolder` would write anything; asked without a transaction. */
export const isKept = async (
  store: StoreReader,
  folder: ReadFolder,
  memory: ArticleMemory,
): Promise<boolean> => {
  const plan = await planFolder(store, folder, memory);
  return plan.story === null ? folder.parts.length === 0 : isDone(plan);
};

async function createStory(
  writer: StoreWriter,
  folder: ReadFolder,
  now: string,
  memory: ArticleMemory,
): Promise<StoryRecord> {
  const { opened } = folder;
  const title = await titleOf(writer, folder, now, memory);
  const name = slugify(opened.name);
  return await writer.createStory({
    slug: (name === "" || GENERIC.has(name) ? slugify(title) : name) || "story",
    title: opened.title ?? null,
    shownTitle: title,
    note: opened.note ?? null,
    ordered: opened.ordered,
    origin: folder.origin,
    at: now,
  });
}

/** The title that the story shows: given, or as those of its texts tell that are not under embargo. */
async function titleOf(
  store: StoreReader,
  { opened, parts }: ReadFolder,
  now: string,
  memory: ArticleMemory,
): Promise<string> {
  if (opened.title !== undefined) return opened.title;
  const versions: VersionInput[] = [];
  let closed = false;
  for (const { file, entry, hash, read } of parts) {
    const known = read ?? (await memory.find(store, hash));
    const article = known?.article;
    if (known && isUnderEmbargo(known.facts, now)) closed = true;
    else if (article)
      versions.push({ file, slug: file, article, ...(entry.role ? { role: entry.role } : {}) });
  }
  if (versions.length === 0) return closed ? UNDER_EMBARGO : opened.name;
  return titleOfStory({
    slug: opened.name,
    name: opened.name,
    ordered: opened.ordered,
    versions,
    ...(opened.base === undefined ? {} : { base: opened.base }),
  });
}

async function keepVersion(writer: StoreWriter, part: FolderPart, now: string): Promise<void> {
  if (part.read === null) return;
  const { facts, sketch, passages } = part.read;
  const { hash, bytes, reading } = part;
  const kept = await writer.addVersion({ hash, bytes, ...reading, facts, addedAt: now, sketch });
  if (kept === "taken") await writer.savePassages(hash, ENGINE_VERSION, passages);
}

async function addSource(
  writer: StoreWriter,
  storyId: string,
  part: FolderPart,
  now: string,
): Promise<void> {
  await keepVersion(writer, part, now);
  const kept = part.read ?? (await writer.readHeads([part.hash])).get(part.hash);
  await writer.addSource(
    storyId,
    {
      name: slugify(stemOf(part.file)) || "version",
      file: part.file,
      ...describePart(part, kept?.facts ?? NO_FACTS),
    },
    part.hash,
    now,
  );
}

async function keepOrder(
  writer: StoreWriter,
  storyId: string,
  order: readonly string[],
  now: string,
): Promise<void> {
  const story = await writer.findStoryById(storyId);
  for (const [position, file] of order.entries()) {
    const source = story?.sources.find((candidate) => candidate.file === file);
    if (source) await writer.updateSource(source.id, { position }, now);
  }
}

async function keepStory(
  writer: StoreWriter,
  folder: ReadFolder,
  storyId: string,
  plan: FolderPlan,
  now: string,
  memory: ArticleMemory,
): Promise<void> {
  const story = await writer.findStoryById(storyId);
  if (story === null) return;
  const base = story.sources.find(({ file }) => file === folder.opened.base)?.id ?? null;
  const retitle = plan.retitle && plan.story !== null && folder.parts.length > 0;
  const title = retitle ? await titleOf(writer, folder, now, memory) : story.shownTitle;
  const change = {
    ...plan.storyChange,
    ...(base === story.baseSourceId ? {} : { baseSourceId: base }),
    ...(title === story.shownTitle ? {} : { shownTitle: title }),
  };
  if (Object.keys(change).length > 0) await writer.updateStory(storyId, change, now);
}
