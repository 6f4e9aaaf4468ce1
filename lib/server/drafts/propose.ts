import { NO_FACTS, type SourceFacts } from "../../article/source-facts";
import { isLaterState } from "../../search/is-later-state";
import type { SourceRecord } from "../../store/records";
import type { Standing, StoreReader } from "../../store/store";
import { isOwnedByFolder } from "../folder-owned";
import type { ArticleMemory } from "../import/article-memory";
import { findKin } from "../import/find-by-text";
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
 * identifier the later is the next version of the earlier, and so it is of two that all evidence calls states of one source.
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
  placeStates(items, placements);
  return placements;
}

/** Of two items that the evidence calls states of one source, the later is a version of the earlier. */
function placeStates(items: readonly ProposedItem[], placements: Map<string, Placement>): void {
  // What an identifier has ordered stays in that order.
  const followed = new Set(
    [...placements.values()].flatMap((one) => (one.kind === "version-of-item" ? [one.item] : [])),
  );
  const isFree = ({ key }: ProposedItem): boolean =>
    placements.get(key)?.kind === "source" && !followed.has(key);
  for (const [at, item] of items.entries()) {
    if (!isFree(item)) continue;
    const before = items.slice(0, at).reverse();
    const earlier = before.find((other) => isLater(item, other));
    if (earlier) {
      placements.set(item.key, { kind: "version-of-item", item: earlier.key });
      continue;
    }
    const later = before.find((other) => isFree(other) && isLater(other, item));
    if (later) placements.set(later.key, { kind: "version-of-item", item: item.key });
  }
}

function isLater(item: ProposedItem, earlier: ProposedItem): boolean {
  const [one, two] = [item.part.read, earlier.part.read];
  if (!one || !two) return false;
  return isLaterState(one.article, two.article, {
    articleFacts: factsOf(item.part, one.facts),
    candidateFacts: factsOf(earlier.part, two.facts),
  });
}

/** What a person says of the outlet goes before what the text says. */
const factsOf = ({ document }: IncomingPart, facts: SourceFacts): SourceFacts => ({
  ...facts,
  outlet: document.outlet ?? facts.outlet,
});

/** The source of a story whose newest text an item is a later state of, by all evidence; null where there is none. */
async function findEarlier(
  store: StoreReader,
  part: IncomingPart,
  storyId: string,
  memory: ArticleMemory,
): Promise<SourceRecord | null> {
  if (!part.read) return null;
  const { article, facts } = part.read;
  const newest = ({ story, source, state }: Standing): boolean =>
    story.id === storyId && state === source.states.length - 1;
  for await (const { hash, source } of findKin(store, part.read, memory, newest)) {
    const kept = await memory.find(store, hash);
    const context = {
      articleFacts: factsOf(part, facts),
      candidateFacts: {
        ...NO_FACTS,
        ...kept?.facts,
        outlet: source.outlet ?? kept?.facts.outlet ?? null,
      },
    };
    if (kept && isLaterState(article, kept.article, context)) return source;
  }
  return null;
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
  if (target.kind === "stands") return { kind: "source", story: storyId };
  const source =
    target.kind === "state" ? target.source : await findEarlier(store, part, storyId, memory);
  const story = source && (await store.findStoryById(source.storyId));
  return story && !isOwnedByFolder(story, source)
    ? { kind: "version", sourceId: source.id }
    : { kind: "source", story: storyId };
}
