import type { Article } from "../../article/article";
import type { SourceFacts } from "../../article/source-facts";
import { judgeKinship } from "../../search/judge-kinship";
import { isKin } from "../../search/kinship";
import { sketchArticle } from "../../search/sketch-article";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoreReader } from "../../store/store";
import { addedFile, isOwnedByFolder } from "../folder-owned";
import type { ArticleMemory } from "./article-memory";
import { findByText } from "./find-by-text";
import type { IncomingPart } from "./read-incoming";

/** Where an incoming text belongs. */
export type Target =
  /** Nothing to do: it stands there. */
  | { readonly kind: "stands"; readonly story: StoryRecord; readonly source: SourceRecord }
  /** The next state of a source. */
  | { readonly kind: "state"; readonly source: SourceRecord }
  /** A new source in a story. */
  | { readonly kind: "source"; readonly storyId: string }
  | { readonly kind: "story" };

/** A text to place, read. */
export interface Placing {
  readonly part: IncomingPart;
  readonly article: Article;
  readonly facts: SourceFacts;
}

/** The reading of a part, from the store where its bytes are kept already; null where they cannot be read any more. */
export async function readPlacing(
  store: StoreReader,
  part: IncomingPart,
  memory: ArticleMemory,
): Promise<Placing | null> {
  if (part.read) return { part, article: part.read.article, facts: part.read.facts };
  const read = await memory.find(store, part.hash);
  return read ? { part, ...read } : null;
}

/**
 * Where a text belongs. In this order: the source that was named; where its very bytes stand; the chain of its
 * identifier, of its address, of the item it evolved from; the story of a text it resembles; else a story of its own.
 * `storyId` keeps it to one story; `byFile` then makes a file of the same name there, with a related text, its source.
 */
export async function findTarget(
  store: StoreReader,
  placing: Placing,
  {
    storyId,
    memory,
    byFile = false,
  }: {
    readonly storyId: string | null;
    readonly memory: ArticleMemory;
    readonly byFile?: boolean;
  },
): Promise<Target> {
  const { part } = placing;
  const named = part.document.sourceId ? await store.findSource(part.document.sourceId) : null;
  if (named && named.removedAt === null) return { kind: "state", source: named };
  for (const { story, source } of await store.standingsOf(part.hash))
    if (storyId === null || story.id === storyId) return { kind: "stands", story, source };
  const chain = await findChain(store, placing, storyId, memory);
  if (chain) return { kind: "state", source: chain };
  if (storyId !== null)
    return byFile ? await findByFile(store, placing, storyId, memory) : { kind: "source", storyId };
  const sketch = part.read?.sketch ?? sketchArticle(placing.article);
  const alike = await findByText(store, { ...placing, sketch }, memory);
  if (alike === null) return { kind: "story" };
  return alike.chain
    ? { kind: "state", source: alike.source }
    : { kind: "source", storyId: alike.story.id };
}

/** The source that a text continues, by what the documents say of themselves. */
async function findChain(
  store: StoreReader,
  { article, facts }: Placing,
  storyId: string | null,
  memory: ArticleMemory,
): Promise<SourceRecord | null> {
  const here = (sources: readonly SourceRecord[]): Promise<SourceRecord | null> =>
    findOpen(store, sources, storyId);
  for (const uri of [facts.uri, facts.evolvedFrom]) {
    const found = uri === null ? null : await here(await store.findSources({ uri }));
    if (found) return found;
  }
  if (facts.address === null) return null;
  const found = await here(await store.findSources({ address: facts.address }));
  // Some sites print the address of their front page on every page.
  return found && (await continues(store, article, found, memory)) ? found : null;
}

/** The first of the sources that may get another state: in the given story, if any, and no folder's file. */
async function findOpen(
  store: StoreReader,
  sources: readonly SourceRecord[],
  storyId: string | null,
): Promise<SourceRecord | null> {
  for (const source of sources) {
    if (storyId !== null && source.storyId !== storyId) continue;
    const story = await store.findStoryById(source.storyId);
    if (story && !isOwnedByFolder(story, source)) return source;
  }
  return null;
}

async function findByFile(
  store: StoreReader,
  { part, article }: Placing,
  storyId: string,
  memory: ArticleMemory,
): Promise<Target> {
  const story = await store.findStoryById(storyId);
  const file = story ? addedFile(story, part.file) : part.file;
  const source = story?.sources.find((one) => one.file === file);
  if (source && (await continues(store, article, source, memory))) return { kind: "state", source };
  return { kind: "source", storyId };
}

/** Whether a text has anything to do with the newest one of a source. */
async function continues(
  store: StoreReader,
  article: Article,
  source: SourceRecord,
  memory: ArticleMemory,
): Promise<boolean> {
  const newest = source.states.at(-1);
  const before = newest ? await memory.find(store, newest.hash) : null;
  return before !== null && isKin(judgeKinship(article, before.article));
}
