import type { StoreReader } from "../../store/store";
import { isOwnedByFolder } from "../folder-owned";
import type { ArticleMemory } from "../import/article-memory";
import { findGroupStory } from "../import/find-group-story";
import { findTarget } from "../import/find-target";
import { orderInTime } from "../import/order-in-time";
import type { IncomingPart } from "../import/read-incoming";
import type { Placement } from "./draft";

/** An item with its reading, in the order given. */
export interface ProposedItem {
  readonly key: string;
  readonly part: IncomingPart;
}

/**
 * Where the items of a draft should go: what was dropped together is one story, a new one or the one that half of it
 * belongs to; an item whose identifier or address is known is the next version of its source; of two items with one
 * identifier the later is the next version of the earlier.
 */
export async function propose(
  store: StoreReader,
  items: readonly ProposedItem[],
  wanted: string | null,
  memory: ArticleMemory,
): Promise<ReadonlyMap<string, Placement>> {
  const storyId =
    wanted ??
    (await findGroupStory(
      store,
      items.map(({ part }) => part),
      memory,
    ));
  const placements = new Map<string, Placement>();
  const byUri = new Map<string, string>();
  for (const { key, part } of orderInTime(items, (item) => item.part.read?.facts ?? null)) {
    const uri = part.read?.facts.uri ?? null;
    const earlier = uri === null ? undefined : byUri.get(uri);
    placements.set(
      key,
      earlier === undefined
        ? await proposeOne(store, part, storyId, memory)
        : { kind: "version-of-item", item: earlier },
    );
    if (uri !== null) byUri.set(uri, key);
  }
  return placements;
}

async function proposeOne(
  store: StoreReader,
  part: IncomingPart,
  storyId: string | null,
  memory: ArticleMemory,
): Promise<Placement> {
  if (!part.read) return { kind: "source", story: storyId ?? "new-1" };
  if (storyId === null) return { kind: "source", story: "new-1" };
  const { article, facts } = part.read;
  const target = await findTarget(store, { part, article, facts }, { storyId, memory });
  if (target.kind !== "state") return { kind: "source", story: storyId };
  const story = await store.findStoryById(target.source.storyId);
  return story && !isOwnedByFolder(story, target.source)
    ? { kind: "version", sourceId: target.source.id }
    : { kind: "source", story: storyId };
}
