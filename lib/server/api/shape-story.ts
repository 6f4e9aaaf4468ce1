import { addressOf } from "../../compare/permalink";
import { storyJson } from "../../story/story-json";
import type { ListedStory, ShelvedStory, ShownSource, StoryList } from "../shown-story";
import {
  type SourceOut,
  type StoryListOut,
  type StoryOut,
  source,
  story,
  storyList,
} from "./story-schema";

const ROOT = "/api/v1";

export const storyHref = (slug: string): string => `${ROOT}/stories/${encodeURIComponent(slug)}`;
export const sourceHref = (slug: string, name: string): string =>
  `${storyHref(slug)}/sources/${encodeURIComponent(name)}`;
export const versionHref = (hash: string): string => `${ROOT}/versions/${encodeURIComponent(hash)}`;
export const factsHref = (hash: string): string => `${versionHref(hash)}/facts`;
export const textHref = (hash: string): string => `${versionHref(hash)}/text`;

const pageHref = (slug: string): string => addressOf({ kind: "story", story: slug });

const listedOut = ({ line: _, sample: __, unread: ___, ...listed }: ListedStory<unknown>) => ({
  ...listed,
  href: storyHref(listed.slug),
  page: pageHref(listed.slug),
});

/** A page of the list of stories as the API gives it. */
export const storyListOut = ({ stories, next, total }: StoryList<unknown>): StoryListOut =>
  storyList.parse({ items: stories.map(listedOut), next, total });

/** A source of a story as the API gives it. */
export function sourceOut(shelved: ShelvedStory, shown: ShownSource): SourceOut {
  const { id, name, file, label, facts, states, withheld } = shown;
  const newest = shelved.story.versions.find((version) => version.slug === name);
  return source.parse({
    id,
    name,
    file,
    label,
    role: newest?.role ?? null,
    facts,
    withheld: withheld?.message ?? null,
    states: states.map((state) => ({
      version: state.hash,
      seenAt: state.seenAt,
      name: state.slug,
      href: versionHref(state.hash),
    })),
    story: storyHref(shelved.story.slug),
    href: sourceHref(shelved.story.slug, name),
  });
}

/** A story as the API gives it; keys that the schema does not name are left out. */
export function storyOut(shelved: ShelvedStory): StoryOut {
  const { id, note, createdAt, changedAt } = shelved;
  const { slug } = shelved.story;
  return story.parse({
    ...storyJson(shelved.story),
    id,
    slug,
    note,
    createdAt,
    changedAt,
    sources: shelved.sources.map((shown) => sourceOut(shelved, shown)),
    href: storyHref(slug),
    page: pageHref(slug),
  });
}
