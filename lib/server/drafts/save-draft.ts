import { failure, type Result, success } from "../../result";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { isOwnedByFolder } from "../folder-owned";
import type { ArticleMemory } from "../import/article-memory";
import type { Target } from "../import/find-target";
import type { DocumentOutcome } from "../import/incoming";
import { keepPart, NO_WISH } from "../import/keep-part";
import { headlineOf, isUnderEmbargo } from "../import/name-story";
import { tellFacts } from "../import/newer-facts";
import type { PartReading } from "../import/read-incoming";
import { addressOfAdded } from "./address-of-added";
import type { DraftProblem, Placement, SavedDraft } from "./draft";
import { partOf } from "./read-item";
import { placementOf, type StoredDraft, type StoredItem } from "./stored-draft";
import { storyKeyOf } from "./view-draft";

/** Everything that saving needs; readings by item key, made before the transaction. */
export interface Saving {
  readonly draft: StoredDraft;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly readings: ReadonlyMap<string, PartReading>;
  readonly memory: ArticleMemory;
  readonly now: string;
}

interface Placed {
  /** Ids of stories that were made, by their keys in the draft. */
  readonly stories: Map<string, string>;
  readonly outcomes: Map<string, Exclude<DocumentOutcome, { kind: "skipped" }>>;
}

/** Keeps the items of a draft where they were placed, inside the caller's transaction. */
export async function keepDraft(
  writer: StoreWriter,
  saving: Saving,
): Promise<Result<DraftProblem, SavedDraft>> {
  const items = olderFirst(saving.draft);
  if (items.length === 0)
    return failure({
      status: 422,
      message: "Nothing is left to be saved.",
      hint: "Every text was left out. Take one in again, or add another.",
    });
  // Nothing is written before every place is known to be there.
  for (const item of items) {
    const missing = await findMissing(writer, item, placementOf(saving.draft, item));
    if (missing) return missing;
  }
  const placed: Placed = { stories: new Map(), outcomes: new Map() };
  for (const item of items) await keepItem(writer, item, saving, placed);
  const outcomes = saving.draft.items.flatMap(({ key }) => placed.outcomes.get(key) ?? []);
  const stories: StoryRecord[] = [];
  for (const id of new Set(outcomes.map(({ place }) => place.storyId))) {
    const story = await writer.findStoryById(id);
    if (story) stories.push(story);
  }
  return success({
    address: await addressOfAdded(writer, outcomes, saving.memory),
    stories: stories.map(({ slug, title, shownTitle }) => ({ slug, title: title ?? shownTitle })),
    taken: outcomes.filter(({ kind }) => kind === "taken").length,
    known: outcomes.filter(({ kind }) => kind !== "taken").length,
    toldAnew: outcomes.filter((one) => one.kind === "unchanged" && tellFacts(one.facts)).length,
  });
}

/** The items to keep, each after the one that it is a version of. */
function olderFirst(draft: StoredDraft): readonly StoredItem[] {
  const kept = draft.items.filter(({ dropped }) => !dropped);
  const done = new Set<string>();
  const ordered: StoredItem[] = [];
  const add = (item: StoredItem): void => {
    if (done.has(item.key)) return;
    done.add(item.key);
    const placement = placementOf(draft, item);
    const older =
      placement.kind === "version-of-item"
        ? kept.find(({ key }) => key === placement.item)
        : undefined;
    if (older) add(older);
    ordered.push(item);
  };
  kept.forEach(add);
  return ordered;
}

async function keepItem(
  writer: StoreWriter,
  item: StoredItem,
  saving: Saving,
  placed: Placed,
): Promise<void> {
  const { draft, readings, memory, now } = saving;
  const read = readings.get(item.key);
  const bytes = saving.parts.get(item.hash);
  if (!read || !bytes) throw new Error("an item that is to be kept was read");
  const placement = placementOf(draft, item);
  const target = await targetOf(writer, item, placement, placed);
  const storyKey = placement.kind === "source" ? placement.story : "";
  const title = draft.titles[storyKey] ?? null;
  const known = (await writer.knownHashes([item.hash])).has(item.hash);
  const outcome = await keepPart(
    writer,
    {
      part: { ...partOf(item, bytes), read: known ? null : read },
      article: read.article,
      facts: read.facts,
    },
    target,
    {
      now,
      memory,
      wish: { ...NO_WISH, title, headline: await headlineAmong(writer, saving, storyKey) },
      namedFiles: true,
      origin: null,
    },
  );
  if (outcome.kind === "skipped") throw new Error("what was read can be kept");
  memory.keep(read);
  placed.outcomes.set(item.key, outcome);
  if (placement.kind === "source") placed.stories.set(placement.story, outcome.place.storyId);
}

/** Why an item cannot go where it was placed; null where it can. */
async function findMissing(
  writer: StoreWriter,
  item: StoredItem,
  placement: Placement,
): Promise<Result<DraftProblem, never> | null> {
  if (placement.kind === "version-of-item") return null;
  if (placement.kind === "version")
    return (await openSource(writer, placement.sourceId)) ? null : gone(item, "source");
  const isNew = placement.story.startsWith("new-");
  return isNew || (await writer.findStoryById(placement.story)) ? null : gone(item, "story");
}

async function targetOf(
  writer: StoreWriter,
  item: StoredItem,
  placement: Placement,
  { stories, outcomes }: Placed,
): Promise<Target> {
  if (placement.kind === "source") {
    const isNew = placement.story.startsWith("new-");
    const storyId = stories.get(placement.story) ?? (isNew ? null : placement.story);
    if (storyId === null) return { kind: "story" };
    const story = await writer.findStoryById(storyId);
    const there = story?.sources.find(({ states }) =>
      states.some(({ hash }) => hash === item.hash),
    );
    return story && there ? { kind: "stands", story, source: there } : { kind: "source", storyId };
  }
  const older = placement.kind === "version" ? undefined : outcomes.get(placement.item)?.place;
  const sourceId = placement.kind === "version" ? placement.sourceId : (older?.sourceId ?? "");
  const source = await openSource(writer, sourceId);
  if (source) return { kind: "state", source };
  // The older text stands in a folder already, where nobody else adds versions.
  if (!older) throw new Error("every place was looked for");
  return { kind: "source", storyId: older.storyId };
}

async function openSource(writer: StoreWriter, id: string): Promise<SourceRecord | null> {
  const source = await writer.findSource(id);
  const story = source?.removedAt === null ? await writer.findStoryById(source.storyId) : null;
  return source && story && !isOwnedByFolder(story, source) ? source : null;
}

const gone = (item: StoredItem, what: "story" | "source"): Result<DraftProblem, never> =>
  failure({
    status: 422,
    message: `The ${what} that “${item.name}” was to go to is not there any more.`,
    hint: "Choose another place for it.",
  });

/** The first headline among the texts that come into one new story. */
async function headlineAmong(
  writer: StoreWriter,
  { draft, readings, now }: Saving,
  storyKey: string,
): Promise<string | null> {
  for (const item of draft.items) {
    const read = item.dropped ? undefined : readings.get(item.key);
    const headline = read && !isUnderEmbargo(read.facts, now) ? headlineOf(read.article) : null;
    if (
      headline !== null &&
      (await storyKeyOf(writer, draft, placementOf(draft, item))) === storyKey
    )
      return headline;
  }
  return null;
}
