import { buildStory } from "@/lib/story/build-story";
import type { Story } from "@/lib/story/story";

/** Each is a whole story; a reader goes back and forth between a few. */
const KEPT = 4;
const rebased = new WeakMap<Story, Map<string, Story>>();

/**
 * The story read against another of its versions (by short name); the story itself where none or the same is named.
 * Labels, roles and order stay. Null where the story has no such version.
 */
export function rebaseStory(story: Story, slug: string | null): Story | null {
  if (slug === null || slug === "") return story;
  const base = story.versions.find((version) => version.slug === slug);
  if (base === undefined) return null;
  if (base.file === story.base) return story;
  const known = rebased.get(story) ?? new Map<string, Story>();
  rebased.set(story, known);
  const found = known.get(base.file);
  if (found !== undefined) return found;
  const { title, versions } = story;
  const built = buildStory({ slug: story.slug, title, base: base.file, versions, ordered: true });
  known.set(base.file, built);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return built;
}
