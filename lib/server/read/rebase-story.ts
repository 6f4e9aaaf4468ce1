import { buildStory } from "../../story/build-story";
import type { Story } from "../../story/story";
import { deriveStory } from "./limit-use";

/** Each is a whole story; a reader goes back and forth between a few. */
const KEPT = 4;
const rebased = new WeakMap<Story, Map<string, Story>>();

/**
 * The story read against another of its versions (by short name); the story itself where none or the same is named.
 * Labels, roles and order stay. Null where the story has no such version. A story that is cut to excerpts is read whole
 * and cut again.
 */
export const rebaseStory = (story: Story, slug: string | null): Story | null =>
  slug === null || slug === "" ? story : deriveStory(story, (whole) => rebase(whole, slug));

function rebase(story: Story, name: string): Story | null {
  const base = story.versions.find((version) => version.slug === name);
  if (base === undefined) return null;
  if (base.file === story.base) return story;
  const known = rebased.get(story) ?? new Map<string, Story>();
  rebased.set(story, known);
  const found = known.get(base.file);
  if (found !== undefined) return found;
  const { slug, title, versions } = story;
  const earlier = story.earlier.map(({ of, state, version }) => ({
    of,
    state,
    slug: version.slug,
    article: version.article,
  }));
  const { pairings } = story;
  const built = buildStory({
    slug,
    title,
    base: base.file,
    versions,
    earlier,
    ordered: true,
    ...(pairings === undefined ? {} : { pairings }),
  });
  known.set(base.file, built);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return built;
}
