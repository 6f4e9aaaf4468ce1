import { failure, type Result, success } from "../../result";
import type { StoreReader } from "../../store/store";
import type { ArticleMemory } from "../import/article-memory";
import type { IncomingDocument } from "../import/incoming";
import { type IncomingPart, type IncomingResult, splitIncoming } from "../import/read-incoming";
import { type DraftProblem, MAX_DRAFT_ITEMS } from "./draft";
import type { TakingOptions } from "./draft-use-cases";
import { findItemKin, type ItemText } from "./find-item-kin";
import { propose } from "./propose";
import { partOf, readItem } from "./read-item";
import { asKept, readItems } from "./read-items";
import type { GivenFacts, StoredDraft, StoredItem } from "./stored-draft";

/** A draft with the bytes of its items. */
export interface DraftWithParts {
  readonly draft: StoredDraft;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Bytes of one draft; more belong on the command line. */
const MAX_BYTES = 50_000_000;

const CANCELLED: DraftProblem = {
  status: 422,
  message: "The reading was cancelled.",
  hint: "Nothing was kept.",
};

/** Takes documents apart and into a draft; of those that cannot be read only the name and the reason stay. */
export async function takeIn(
  store: StoreReader,
  { draft, parts }: DraftWithParts,
  documents: readonly IncomingDocument[],
  memory: ArticleMemory,
  { refused: unfetched = [], onRead, signal }: TakingOptions = {},
): Promise<Result<DraftProblem, DraftWithParts>> {
  const items = [...draft.items];
  const refused = [...draft.refused];
  const bytes = new Map(parts);
  let nextKey = draft.nextKey;
  for (const one of unfetched) refused.push({ key: String(nextKey++), ...one });
  const split: (readonly IncomingResult[])[] = [];
  for (const document of documents) split.push(await splitIncoming(document));
  const results = split.flat();
  for (const [index, result] of results.entries()) {
    // Whoever waits is told, and whoever went away is heard, before the next document takes the process.
    await new Promise(setImmediate);
    if (signal?.aborted) return failure(CANCELLED);
    onRead?.(index, results.length);
    const key = String(nextKey++);
    if (result.kind === "skipped") {
      refused.push({ key, name: result.name, problem: result.problem });
      continue;
    }
    const { part } = result;
    if (items.some(({ hash, file }) => hash === part.hash && file === part.file)) continue;
    const item = newItem(key, part, draft);
    const read = await readItem(item, part.bytes);
    if (!read.ok) refused.push({ key, name: part.name, problem: read.error });
    else {
      items.push(item);
      bytes.set(part.hash, part.bytes);
    }
  }
  onRead?.(results.length, results.length);
  const size = [...bytes.values()].reduce((sum, one) => sum + one.length, 0);
  if (items.length + refused.length > MAX_DRAFT_ITEMS || size > MAX_BYTES)
    return failure({
      status: 422,
      message: `At most ${MAX_DRAFT_ITEMS} texts and ${MAX_BYTES / 1_000_000} MB are added at once.`,
      hint: "Add them in several goes, or use “variorum import” for a whole folder.",
    });
  return await appraise(
    store,
    { draft: { ...draft, nextKey, items, refused }, parts: bytes },
    memory,
  );
}

function newItem(key: string, part: IncomingPart, draft: StoredDraft): StoredItem {
  const { label, role, outlet, address, facts } = part.document;
  const given: GivenFacts = {
    ...(label === undefined ? {} : { label }),
    ...(role === undefined ? {} : { role }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(address === undefined ? {} : { address }),
  };
  return {
    key,
    name: part.name,
    file: part.file,
    hash: part.hash,
    format: part.reading.format,
    charset: part.reading.charset,
    tags: part.reading.tags,
    beside: facts ?? {},
    dropped: false,
    kin: [],
    proposed: { kind: "source", story: draft.wanted ?? "new-1" },
    chosen: null,
    given,
  };
}

/**
 * Looks again at what the items resemble and where they should go; with `only`, at the resemblances of these items
 * alone. Fails where an item cannot be read with the kinds that its lines were given.
 */
export async function appraise(
  store: StoreReader,
  { draft, parts }: DraftWithParts,
  memory: ArticleMemory,
  only?: ReadonlySet<string>,
): Promise<Result<DraftProblem, DraftWithParts>> {
  const readings = await readItems(store, draft.items, parts);
  const unread = draft.items.find(({ key }) => !readings.has(key));
  if (unread)
    return failure({
      status: 422,
      message: `“${unread.name}” cannot be read in that way.`,
      hint: "Give its lines other kinds.",
    });
  const texts = draft.items.flatMap(({ key, name }): readonly ItemText[] => {
    const read = readings.get(key);
    return read ? [{ key, name, read }] : [];
  });
  const kept = await store.readVersions(draft.items.map(({ hash }) => hash));
  const proposed = await propose(
    store,
    draft.items.flatMap((item) => {
      const read = readings.get(item.key) ?? null;
      const bytes = parts.get(item.hash) ?? new Uint8Array();
      const part = partOf(asKept(item, kept.get(item.hash)), bytes);
      return item.dropped ? [] : [{ key: item.key, part: { ...part, read } }];
    }),
    draft.wanted,
    memory,
  );
  const items: StoredItem[] = [];
  for (const item of draft.items) {
    const text = texts.find(({ key }) => key === item.key);
    const stale = text !== undefined && (only === undefined || only.has(item.key));
    items.push({
      ...item,
      proposed: proposed.get(item.key) ?? item.proposed,
      kin: stale ? await findItemKin(store, text, texts, memory) : item.kin,
    });
  }
  return success({ draft: { ...draft, items }, parts });
}
