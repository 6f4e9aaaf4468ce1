import { sql } from "kysely";
import { shortKey } from "./keys";
import { pageOf, pageSize, readCursor, writeCursor } from "./page-cursor";
import { readSources, readStories } from "./read-stories";
import { searchPatterns } from "./search-text";
import type { StoreReader } from "./store";
import type { Database } from "./tables";

type StoryReader = Pick<
  StoreReader,
  | "listStories"
  | "findStory"
  | "findStoryById"
  | "findStoryByOrigin"
  | "findSources"
  | "findSource"
  | "listRemovedSources"
  | "findMovedSource"
  | "listSources"
>;

const listStories =
  (db: Database): StoryReader["listStories"] =>
  async ({ after, limit, query = "" }) => {
    const size = pageSize(limit);
    const cursor = readCursor(after);
    const rows = await readStories(db, {
      limit: size + 1,
      where: (the) =>
        the.and([
          ...searchPatterns(query).map(
            (pattern) => sql<boolean>`${the.ref("search")} like ${pattern} escape '\\'`,
          ),
          ...(cursor === null
            ? []
            : [
                the.or([
                  the("changed_at", "<", cursor.text),
                  the.and([the("changed_at", "=", cursor.text), the("n", "<", cursor.n)]),
                ]),
              ]),
        ]),
    });
    return pageOf(
      rows,
      size,
      ({ story }) => story,
      ({ n, story }) => writeCursor(n, story.changedAt),
    );
  };

/** Reading stories and sources; see StoreReader. */
export function storyReader(db: Database): StoryReader {
  const one = async (where: Parameters<typeof readStories>[1]["where"]) =>
    (await readStories(db, { where }))[0]?.story ?? null;
  return {
    listStories: listStories(db),
    findStory: (slug) =>
      one((the) =>
        the("n", "=", the.selectFrom("slugs").select("slugs.story").where("slugs.slug", "=", slug)),
      ),
    findStoryById: (id) => one((the) => the("id", "=", id)),
    findStoryByOrigin: (origin) =>
      one((the) => the.and([the("origin_key", "=", shortKey(origin)), the("origin", "=", origin)])),
    findSources: async (key) => {
      const found = await readSources(db, (the) =>
        the.and([
          the("removed_at", "is", null),
          ...("uri" in key
            ? [the("uri_key", "=", shortKey(key.uri)), the("uri", "=", key.uri)]
            : [the("address_key", "=", shortKey(key.address)), the("address", "=", key.address)]),
        ]),
      );
      return found.map(({ source }) => source);
    },
    findSource: async (id) => {
      const [found] = await readSources(db, (the) => the("id", "=", id));
      return found?.source ?? null;
    },
    listRemovedSources: async (storyId) => {
      const found = await readSources(db, (the) =>
        the.and([
          the("removed_at", "is not", null),
          the(
            "story",
            "=",
            the.selectFrom("stories").select("stories.n").where("stories.id", "=", storyId),
          ),
        ]),
      );
      return found.map(({ source }) => source);
    },
    findMovedSource: async (storyId, name) => {
      const [found] = await readSources(db, (the) =>
        the(
          "n",
          "=",
          the
            .selectFrom("left_names")
            .innerJoin("stories", "stories.n", "left_names.story")
            .select("left_names.source")
            .where("stories.id", "=", storyId)
            .where("left_names.name", "=", name),
        ),
      );
      return found?.source ?? null;
    },
    listSources: async ({ after, limit }) => {
      const size = pageSize(limit);
      const from = readCursor(after)?.n ?? 0;
      const found = await readSources(
        db,
        (the) => the.and([the("removed_at", "is", null), the("n", ">", from)]),
        size + 1,
      );
      return pageOf(
        found,
        size,
        ({ source }) => source,
        ({ n }) => writeCursor(n),
      );
    },
  };
}
