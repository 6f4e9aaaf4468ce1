import type { Article } from "../../article/article";
import type { SourceFacts } from "../../article/source-facts";
import type { StoryRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { stemOf } from "../../story/slug";
import { UNDER_EMBARGO, whyWithheld } from "../read/why-withheld";
import type { ArticleMemory } from "./article-memory";
import type { Placing } from "./find-target";

/** Whether a text may not be shown at an ISO 8601 time: what it says is then told nowhere, not in an address either. */
export const isUnderEmbargo = (facts: SourceFacts, now: string): boolean =>
  whyWithheld({ facts, withdrawn: null }, new Date(now)) !== null;

/** The headline that a text prints; null where its title is made of its first words. */
export const headlineOf = (article: Article): string | null =>
  article.blocks.some(({ kind }) => kind === "headline") ? article.title?.trim() || null : null;

const titleOf = (article: Article, file: string): string => article.title?.trim() || stemOf(file);

/** What a story is called by one of its texts. */
export const titleByText = ({ article, facts, part }: Placing): string =>
  headlineOf(article) ?? (facts.title?.trim() || titleOf(article, part.file));

/**
 * A story that was called by the first words of its first text is called by the first headline that comes: a wire text
 * has none, its copies do.
 */
export async function betterTitle(
  writer: StoreWriter,
  { article, facts }: Placing,
  story: StoryRecord,
  { memory, now }: { readonly memory: ArticleMemory; readonly now: string },
): Promise<void> {
  const headline = isUnderEmbargo(facts, now) ? null : headlineOf(article);
  const [first] = story.sources;
  const oldest = first?.states[0];
  if (headline === null || story.title !== null || !first || !oldest) return;
  const before = await memory.find(writer, oldest.hash);
  if (
    before &&
    headlineOf(before.article) === null &&
    story.shownTitle === titleOf(before.article, first.file)
  )
    await writer.updateStory(story.id, { shownTitle: headline }, now);
}

/** A story that was made of texts under embargo is called by the first text without one. */
export async function nameOpened(
  writer: StoreWriter,
  placing: Placing,
  story: StoryRecord,
  now: string,
): Promise<boolean> {
  if (
    story.shownTitle !== UNDER_EMBARGO ||
    story.title !== null ||
    isUnderEmbargo(placing.facts, now)
  )
    return false;
  await writer.updateStory(story.id, { shownTitle: titleByText(placing) }, now);
  return true;
}

/** A story of which nothing may be shown any more is no longer called by a headline of its texts. */
export async function nameClosed(writer: StoreWriter, storyId: string, now: string): Promise<void> {
  const story = await writer.findStoryById(storyId);
  if (!story || story.title !== null || story.origin !== null) return;
  const heads = await writer.readHeads(
    story.sources.map(({ states }) => states.at(-1)?.hash ?? ""),
  );
  const facts = [...heads.values()].map((head) => head.facts);
  if (facts.length > 0 && facts.every((one) => isUnderEmbargo(one, now)))
    await writer.updateStory(story.id, { shownTitle: UNDER_EMBARGO }, now);
}
