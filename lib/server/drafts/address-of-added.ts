import { addressOf } from "../../compare/permalink";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoreReader } from "../../store/store";
import { findStoryBase } from "../../story/find-story-base";
import type { VersionInput } from "../../story/story-input";
import type { ArticleMemory } from "../import/article-memory";
import type { DocumentOutcome, Place } from "../import/incoming";
import { statesOf } from "../read/shown-source";

/** A story of more sources opens as a whole. */
const MOST_SOURCES = 40;

/**
 * The address to open once something was added: a version beside the one before it; else the story's base beside what
 * was added, or beside another source where the base was added; else the story.
 */
export async function addressOfAdded(
  store: StoreReader,
  outcomes: readonly Exclude<DocumentOutcome, { kind: "skipped" }>[],
  memory: ArticleMemory,
): Promise<string> {
  const added = outcomes.find((one) => one.kind === "taken") ?? outcomes[0];
  const story = added ? await store.findStoryById(added.place.storyId) : null;
  if (!added || !story) return "/";
  const pair = (base: string, other: string): string =>
    addressOf({ kind: "pair", story: story.slug, base, other, paragraph: null });
  if (added.kind !== "unchanged" && added.as === "new-state") {
    const source = story.sources.find(({ id }) => id === added.place.sourceId);
    const states = source ? statesOf(source) : [];
    const at = Math.max(
      1,
      states.findLastIndex(({ hash }) => hash === added.hash),
    );
    const [before, after] = states.slice(at - 1, at + 1);
    if (before && after) return pair(before.slug, after.slug);
  }
  const base = await baseOf(store, story, memory);
  const other = base && otherThan(base, story, added.place);
  return base && other
    ? pair(base.name, other.name)
    : addressOf({ kind: "story", story: story.slug });
}

const otherThan = (
  base: SourceRecord,
  story: StoryRecord,
  added: Place,
): SourceRecord | undefined =>
  story.sources.find(({ id }) => id === added.sourceId && id !== base.id) ??
  story.sources.find(({ id }) => id !== base.id);

/** The source that the story's page will take as base. */
async function baseOf(
  store: StoreReader,
  story: StoryRecord,
  memory: ArticleMemory,
): Promise<SourceRecord | null> {
  const chosen = story.sources.find(({ id }) => id === story.baseSourceId);
  if (chosen) return chosen;
  if (story.sources.length < 2 || story.sources.length > MOST_SOURCES) return null;
  const versions: VersionInput[] = [];
  for (const source of story.sources) {
    const read = await memory.find(store, source.states.at(-1)?.hash ?? "");
    if (read)
      versions.push({
        file: source.file,
        slug: source.name,
        article: read.article,
        ...(source.role === null ? {} : { role: source.role }),
      });
  }
  if (versions.length === 0) return null;
  const { baseFile } = findStoryBase({ slug: story.slug, versions, ordered: story.ordered });
  return story.sources.find(({ file }) => file === baseFile) ?? null;
}
