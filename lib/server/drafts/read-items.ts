import type { Reading } from "../../article/document";
import type { StoreReader } from "../../store/store";
import type { PartReading } from "../import/read-incoming";
import { readItem } from "./read-item";
import type { StoredItem } from "./stored-draft";

/** Readings of the items of a draft, by key. Bytes that are kept already are read as they were kept. */
export async function readItems(
  store: StoreReader,
  items: readonly StoredItem[],
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, PartReading>> {
  const kept = await store.readVersions(items.map(({ hash }) => hash));
  const readings = new Map<string, PartReading>();
  for (const item of items) {
    const bytes = parts.get(item.hash);
    const read = bytes && (await readItem(asKept(item, kept.get(item.hash)), bytes));
    if (read?.ok) readings.set(item.key, read.value);
  }
  return readings;
}

/** The item as it would be read for good: a text that is kept stays as it was read first. */
export const asKept = (item: StoredItem, kept: Reading | undefined): StoredItem =>
  kept === undefined
    ? item
    : { ...item, format: kept.format, charset: kept.charset, tags: kept.tags };
