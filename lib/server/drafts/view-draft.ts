import type { Article } from "../../article/article";
import type { StoreReader } from "../../store/store";
import { headlineOf } from "../import/name-story";
import type { PartReading } from "../import/read-incoming";
import type { Draft, DraftItem, DraftStory, KnownPlace, Placement } from "./draft";
import { knownPlace } from "./find-item-kin";
import { draftCounts, draftLines } from "./read-item";
import { expiryOf, placementOf, type StoredDraft, type StoredItem } from "./stored-draft";

/** A draft as its page shows it. `readings` by item key; an item without one is left out. */
export async function viewDraft(
  store: StoreReader,
  id: string,
  draft: StoredDraft,
  readings: ReadonlyMap<string, PartReading>,
): Promise<Draft> {
  const items: DraftItem[] = [];
  for (const item of draft.items) {
    const read = readings.get(item.key);
    if (read) items.push(viewItem(draft, item, read, await placesOf(store, item.hash)));
  }
  return {
    id,
    createdAt: draft.createdAt,
    expiresAt: expiryOf(draft),
    items,
    refused: draft.refused,
    stories: await storiesOf(store, draft, readings),
    saved: draft.saved?.address ?? null,
  };
}

async function placesOf(store: StoreReader, hash: string): Promise<readonly KnownPlace[]> {
  const standings = await store.standingsOf(hash);
  return standings.map(({ story, source }) => knownPlace(story, source));
}

function viewItem(
  draft: StoredDraft,
  item: StoredItem,
  { article, facts }: PartReading,
  known: readonly KnownPlace[],
): DraftItem {
  const lines = draftLines(article, item.tags);
  const { key, name, hash, format, dropped, kin, given } = item;
  return {
    key,
    name,
    hash,
    format,
    facts,
    article,
    lines,
    counts: draftCounts(article, lines),
    warnings: article.warnings,
    dropped,
    known,
    kin: kin.filter(
      ({ to }) =>
        to.kind === "source" || draft.items.some((one) => one.key === to.key && !one.dropped),
    ),
    placement: placementOf(draft, item),
    placed: item.chosen !== null,
    label: given.label ?? null,
    role: given.role ?? null,
    outlet: given.outlet ?? facts.outlet,
    address: given.address ?? facts.address,
  };
}

/** The story that a placement leads to, as DraftStory.key names it; null where its source is gone. */
export async function storyKeyOf(
  store: StoreReader,
  draft: StoredDraft,
  placement: Placement,
): Promise<string | null> {
  if (placement.kind === "source") return placement.story;
  if (placement.kind === "version")
    return (await store.findSource(placement.sourceId))?.storyId ?? null;
  const older = draft.items.find(({ key }) => key === placement.item);
  return older ? await storyKeyOf(store, draft, placementOf(draft, older)) : null;
}

async function storiesOf(
  store: StoreReader,
  draft: StoredDraft,
  readings: ReadonlyMap<string, PartReading>,
): Promise<readonly DraftStory[]> {
  const members = new Map<string, StoredItem[]>();
  for (const item of draft.items) {
    const key = item.dropped ? null : await storyKeyOf(store, draft, placementOf(draft, item));
    if (key !== null) members.set(key, [...(members.get(key) ?? []), item]);
  }
  const made: DraftStory[] = [];
  const existing: DraftStory[] = [];
  for (const [key, items] of members) {
    const keys = items.map((item) => item.key);
    const record = key.startsWith("new-") ? null : await store.findStoryById(key);
    if (record)
      existing.push({
        key,
        existing: { id: record.id, slug: record.slug },
        title: record.title ?? record.shownTitle,
        items: keys,
      });
    else
      made.push({ key, existing: null, title: newTitle(draft, key, items, readings), items: keys });
  }
  return [...made, ...existing];
}

/** The title that was given, else the first headline among the texts, else the first words of the first. */
function newTitle(
  draft: StoredDraft,
  key: string,
  items: readonly StoredItem[],
  readings: ReadonlyMap<string, PartReading>,
): string {
  const articles = items.flatMap((item): readonly Article[] => {
    const read = readings.get(item.key);
    return read ? [read.article] : [];
  });
  const headline = articles.map(headlineOf).find((found) => found !== null);
  const [first] = articles;
  return draft.titles[key] ?? headline ?? (first?.title?.trim() || (items[0]?.name ?? ""));
}
