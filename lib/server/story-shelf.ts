import type { FileProblem } from "../ingest/file-problem";
import { findStoryFolders, readStoryFolder, type StoryFolder } from "../ingest/read-story-folder";
import type { Result } from "../result";
import { buildStory } from "../story/build-story";
import { slugify, uniqueSlugs } from "../story/slug";
import type { ShelvedStory } from "./shown-story";
import { stampFolder } from "./stamp-folder";

/** All stories of the given folders, and what could not be read. */
export interface Shelf {
  readonly stories: readonly ShelvedStory[];
  readonly problems: readonly FileProblem[];
}

/** Names of folders that say nothing about the story in them; the story's title is its address then. */
const GENERIC = new Set(
  "seeds seed stories story texts text data raw files articles sources input tmp temp documents docs".split(
    " ",
  ),
);

interface Cached {
  readonly stamp: string;
  readonly folder: Result<FileProblem, StoryFolder>;
  readonly built: ShelvedStory | null;
}

/**
 * A shelf reads the stories of some folders and keeps them in memory; a folder is read again when a file in it
 * changed. Stories stand in the order of the folders; addresses are unique among them.
 */
export function createShelf(paths: readonly string[]): { readonly load: () => Promise<Shelf> } {
  const cache = new Map<string, Cached>();
  let loading: Promise<Shelf> | null = null;

  const loadFolder = async (path: string): Promise<Cached> => {
    const stamp = await stampFolder(path);
    const known = cache.get(path);
    if (known?.stamp === stamp) return known;
    const folder = await readStoryFolder(path);
    const cached = { stamp, folder, built: folder.ok ? shelve(folder.value) : null };
    cache.set(path, cached);
    return cached;
  };

  const loadAll = async (): Promise<Shelf> => {
    const problems: FileProblem[] = [];
    const stories: ShelvedStory[] = [];
    for (const path of paths) {
      const found = await findStoryFolders(path);
      if (!found.ok) {
        problems.push(found.error);
        continue;
      }
      for (const folder of found.value) {
        const { folder: read, built } = await loadFolder(folder);
        if (built) stories.push(built);
        else if (!read.ok) problems.push(read.error);
      }
    }
    return { stories: withUniqueSlugs(stories), problems };
  };

  return {
    load: () => {
      loading ??= loadAll().finally(() => {
        loading = null;
      });
      return loading;
    },
  };
}

function shelve(folder: StoryFolder): ShelvedStory {
  const built = buildStory({ ...folder, slug: "" });
  const name = slugify(folder.name);
  const slug = name === "" || GENERIC.has(name) ? slugify(built.title) : name;
  return {
    story: { ...built, slug: slug || "story" },
    id: slug,
    note: folder.note ?? null,
    origin: null,
    createdAt: "1970-01-01T00:00:00.000Z",
    changedAt: "1970-01-01T00:00:00.000Z",
    sources: [],
    problems: folder.problems,
    notes: folder.notes,
  };
}

function withUniqueSlugs(stories: readonly ShelvedStory[]): readonly ShelvedStory[] {
  const slugs = uniqueSlugs(
    stories.map(({ story }) => story.slug),
    "story",
  );
  return stories.map((shelved, index) => {
    const slug = slugs[index] ?? shelved.story.slug;
    return slug === shelved.story.slug
      ? shelved
      : { ...shelved, story: { ...shelved.story, slug } };
  });
}
