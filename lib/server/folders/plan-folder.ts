import type { SourceFacts } from "../../article/source-facts";
import { sameButForChrome } from "../../search/same-but-for-chrome";
import type { SourceRecord, StoryRecord, VersionHead } from "../../store/records";
import type { NewSource, StoreReader, StoreWriter } from "../../store/store";
import { isFolderFile } from "../folder-owned";
import type { ArticleMemory } from "../import/article-memory";
import { newerFacts } from "../import/newer-facts";
import { type FolderPart, type ReadFolder, withEntry } from "./read-folder";

export type SourceChange = Parameters<StoreWriter["updateSource"]>[1];
type FactsChange = Parameters<StoreWriter["amendFacts"]>[1];
export type StoryChange = Parameters<StoreWriter["updateStory"]>[1];

/** What must change in the store so that a story is as its folder has it. */
export interface FolderPlan {
  /** Null: there is none yet. */
  readonly story: StoryRecord | null;
  readonly newSources: readonly FolderPart[];
  readonly newStates: readonly { readonly source: SourceRecord; readonly part: FolderPart }[];
  /** Labels and the like, put back what returned, taken out what went. */
  readonly sourceChanges: readonly {
    readonly source: SourceRecord;
    readonly change: SourceChange;
  }[];
  /** Texts of which story.json, or a newer page with the same text, says another day or other terms than were kept. */
  readonly amendments: readonly { readonly hash: string; readonly change: FactsChange }[];
  /** Files in the order that the sources are to have; null where they have it, or will after the above. */
  readonly order: readonly string[] | null;
  readonly storyChange: StoryChange;
  /** Whether other texts or labels may give it another title. */
  readonly retitle: boolean;
}

/** Whether there is nothing to do. */
export const isDone = (plan: FolderPlan): boolean =>
  [plan.newSources, plan.newStates, plan.sourceChanges, plan.amendments].every(
    ({ length }) => length === 0,
  ) &&
  plan.order === null &&
  Object.keys(plan.storyChange).length === 0;

const isFolders = ({ file }: SourceRecord): boolean => isFolderFile(file);

/** Compares a folder with what the store holds of it. */
export async function planFolder(
  store: StoreReader,
  folder: ReadFolder,
  memory: ArticleMemory,
): Promise<FolderPlan> {
  const story = await store.findStoryByOrigin(folder.origin);
  const removed = story === null ? [] : await store.listRemovedSources(story.id);
  const here = (story?.sources ?? []).filter(isFolders);
  const kept = await store.readHeads(folder.parts.map(({ hash }) => hash));
  const newSources: FolderPart[] = [];
  const newStates: { source: SourceRecord; part: FolderPart }[] = [];
  const sourceChanges: { source: SourceRecord; change: SourceChange }[] = [];
  const amendments: { hash: string; change: FactsChange }[] = [];
  const amend = (hash: string, change: FactsChange): void => {
    if (Object.keys(change).length > 0) amendments.push({ hash, change });
  };
  for (const part of folder.parts) {
    const record = kept.get(part.hash);
    if (record !== undefined) amend(part.hash, amendmentOf(part, record));
    const shown = here.find(({ file }) => file === part.file);
    const source = shown ?? removed.filter(isFolders).findLast(({ file }) => file === part.file);
    if (source === undefined) {
      newSources.push(part);
      continue;
    }
    const held = await findHeld(store, source, part, memory);
    if (held === null) newStates.push({ source, part });
    else if (held !== part.hash)
      amend(held, await newerFactsOf(store, held, part, part.read?.facts ?? record?.facts));
    const change = {
      ...(source.removedAt === null ? {} : { removedAt: null }),
      ...describeChange(source, part, part.read?.facts ?? record?.facts),
    };
    if (Object.keys(change).length > 0) sourceChanges.push({ source, change });
  }
  const there = new Set([...folder.parts.map(({ file }) => file), ...folder.unread]);
  const gone = here.filter(({ file }) => !there.has(file) && !there.has(fileOf(file)));
  const storyChange = story === null ? {} : changeOfStory(story, folder);
  return {
    story,
    newSources,
    newStates,
    sourceChanges: [
      ...sourceChanges,
      // The clock is the keeper's: it puts the time in.
      ...gone.map((source) => ({ source, change: { removedAt: "" } })),
    ],
    amendments,
    order: orderOf(story, folder),
    storyChange,
    retitle:
      newSources.length + newStates.length + sourceChanges.length + gone.length > 0 ||
      "title" in storyChange,
  };
}

/** `feed.xml#2` → `feed.xml`: where the file cannot be read, none of its articles is gone. */
const fileOf = (file: string): string => file.replace(/#\d{1,6}$/, "");

/** The newest state, where the file holds the same text, perhaps with another page around it; null: it holds another one. */
async function findHeld(
  store: StoreReader,
  source: SourceRecord,
  part: FolderPart,
  memory: ArticleMemory,
): Promise<string | null> {
  const newest = source.states.at(-1)?.hash ?? "";
  if (newest === part.hash) return newest;
  const was = await memory.find(store, newest);
  const is = part.read ?? (await memory.find(store, part.hash));
  return was !== null && is !== null && sameButForChrome(was.article, is.article) ? newest : null;
}

/** What the file says otherwise of the same text than was kept with it. */
async function newerFactsOf(
  store: StoreReader,
  hash: string,
  { entry }: FolderPart,
  facts: SourceFacts | undefined,
): Promise<FactsChange> {
  const kept = (await store.readHeads([hash])).get(hash)?.facts;
  if (kept === undefined || facts === undefined) return {};
  const said = withEntry(entry, facts);
  const isOlder = Date.parse(said.versionCreated ?? "") < Date.parse(kept.versionCreated ?? "");
  return isOlder ? {} : newerFacts(kept, said);
}

/** What story.json and the text say of a source, as the store keeps it. */
export const describePart = (part: FolderPart, facts: SourceFacts): NewSourceFacts => {
  const { outlet, address, uri } = withEntry(part.entry, facts);
  return {
    label: part.entry.label ?? null,
    role: part.entry.role ?? null,
    outlet,
    address,
    uri,
  };
};

type NewSourceFacts = Pick<NewSource, "label" | "role" | "outlet" | "address" | "uri">;

function describeChange(
  source: SourceRecord,
  part: FolderPart,
  facts: SourceFacts | undefined,
): SourceChange {
  if (facts === undefined) return {};
  const wanted = describePart(part, facts);
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => value !== source[name as keyof typeof wanted]),
  );
}

/** Only what story.json names: elsewhere the text, or whoever added it first, has the word. */
function amendmentOf({ entry }: FolderPart, { facts }: VersionHead): FactsChange {
  const { published, usageTerms } = entry;
  return {
    ...(published === undefined || published === facts.published ? {} : { published }),
    ...(usageTerms === undefined || usageTerms === facts.usageTerms ? {} : { usageTerms }),
  };
}

function changeOfStory(story: StoryRecord, { opened }: ReadFolder): StoryChange {
  const base = story.sources.find(({ file }) => file === opened.base)?.id ?? null;
  const wanted = {
    title: opened.title ?? null,
    note: opened.note ?? null,
    ordered: opened.ordered,
    baseSourceId: base,
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => value !== story[name as keyof typeof wanted]),
  );
}

/** The folder's files in their order, those that cannot be read just now among them, then what else the story holds. */
function orderOf(
  story: StoryRecord | null,
  { opened, parts }: ReadFolder,
): readonly string[] | null {
  if (story === null) return null;
  const has = story.sources.map(({ file }) => file);
  const read = parts.map(({ file }) => file);
  const wanted = opened.files.flatMap(({ entry }) => {
    const articles = [...read, ...has].filter(
      (file) => file === entry.file || fileOf(file) === entry.file,
    );
    return [...new Set(articles)];
  });
  const order = [...wanted, ...has.filter((file) => !wanted.includes(file))];
  const now = [...has, ...read.filter((file) => !has.includes(file))];
  return order.every((file, index) => file === now[index]) ? null : order;
}
