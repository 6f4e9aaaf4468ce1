import { sketchArticle } from "../../search/sketch-article";
import type { StoreReader } from "../../store/store";
import type { ArticleMemory } from "./article-memory";
import { findByText } from "./find-by-text";
import { readPlacing } from "./find-target";
import type { IncomingGroup } from "./incoming";
import type { IncomingPart } from "./read-incoming";

/**
 * From this share of a group's texts on, their likeness to one story makes the group part of it. A folder on one day's
 * flood that quotes last year's report once stays a story of its own.
 */
const ENOUGH = 0.5;

/**
 * The story of the store that a group belongs to: that of its folder; where its very texts or their identifiers stand;
 * else, unless it was given a title, the one that half of its texts resemble; null where there is none. A story that
 * another folder owns is theirs only where it holds all of them already.
 */
export async function findGroupStory(
  store: StoreReader,
  parts: readonly IncomingPart[],
  memory: ArticleMemory,
  { origin, title }: Pick<IncomingGroup, "origin" | "title"> = {},
): Promise<string | null> {
  const owned = origin === undefined ? null : await store.findStoryByOrigin(origin);
  if (owned) return owned.id;
  const standing = new Map<string, number>();
  for (const part of parts)
    for (const id of new Set(await storiesByName(store, part))) count(standing, id);
  for (const { id, times } of most(standing)) {
    const story = await store.findStoryById(id);
    if (story?.origin === null || times === parts.length) return id;
  }
  if (title !== undefined) return null;
  const alike = new Map<string, number>();
  for (const part of parts) {
    const placing = await readPlacing(store, part, memory);
    if (!placing) continue;
    const sketch = part.read?.sketch ?? sketchArticle(placing.article);
    const found = await findByText(store, { ...placing, sketch }, memory);
    if (found) count(alike, found.story.id);
  }
  const [resembled] = most(alike);
  return resembled && resembled.times >= parts.length * ENOUGH ? resembled.id : null;
}

/** Stories in which a text's bytes, its identifier or its address stand. */
async function storiesByName(store: StoreReader, part: IncomingPart): Promise<readonly string[]> {
  const standings = await store.standingsOf(part.hash);
  const { uri = null, evolvedFrom = null, address = null } = part.read?.facts ?? {};
  const sources = [
    ...(uri === null ? [] : await store.findSources({ uri })),
    ...(evolvedFrom === null ? [] : await store.findSources({ uri: evolvedFrom })),
    ...(address === null ? [] : await store.findSources({ address })),
  ];
  return [...standings.map(({ story }) => story.id), ...sources.map(({ storyId }) => storyId)];
}

const count = (counts: Map<string, number>, id: string): void => {
  counts.set(id, (counts.get(id) ?? 0) + 1);
};

/** The most counted first; of equals the one that was counted first. */
const most = (
  counts: ReadonlyMap<string, number>,
): readonly { readonly id: string; readonly times: number }[] =>
  [...counts].map(([id, times]) => ({ id, times })).sort((a, b) => b.times - a.times);
