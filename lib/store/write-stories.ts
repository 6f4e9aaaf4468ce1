import { randomUUID } from "node:crypto";
import { claimName } from "./claim-name";
import { shortKey, shortKeyOrNull } from "./keys";
import { nextNumber } from "./next-number";
import { readStories } from "./read-stories";
import type { StoryRecord } from "./records";
import { found } from "./refuse";
import { foldForSearch } from "./search-text";
import type { NewStory, StoreWriter } from "./store";
import { formerSlugs } from "./story-record";
import type { Database, StoryTable } from "./tables";

type StoryWriter = Pick<StoreWriter, "createStory" | "updateStory">;

const slugOwner = async (db: Database, slug: string): Promise<number | null> => {
  const row = await db
    .selectFrom("slugs")
    .select("story")
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row?.story ?? null;
};

/** A slug for a story: the wish, if it is free or the story's own, else with a number. */
export const freeSlug = (db: Database, wish: string, story: number | null): Promise<string> =>
  claimName(wish, async (name) => {
    const owner = await slugOwner(db, name);
    return owner !== null && owner !== story;
  });

/** Makes what lists are searched in again, after a title or a source changed. */
export async function refreshSearch(db: Database, story: number): Promise<void> {
  const { slug, title, shown_title } = await db
    .selectFrom("stories")
    .select(["slug", "title", "shown_title"])
    .where("n", "=", story)
    .executeTakeFirstOrThrow();
  const sources = await db
    .selectFrom("sources")
    .select(["name", "label", "outlet"])
    .where("story", "=", story)
    .where("removed_at", "is", null)
    .orderBy("n")
    .execute();
  const words = [title, shown_title, slug, ...sources.flatMap((row) => Object.values(row))];
  const lines = new Set(words.flatMap((text) => (text === null ? [] : [foldForSearch(text)])));
  await db
    .updateTable("stories")
    .set({ search: [...lines].join("\n") })
    .where("n", "=", story)
    .execute();
}

async function readStory(db: Database, n: number): Promise<StoryRecord> {
  const [row] = await readStories(db, { where: (the) => the("n", "=", n) });
  return found(row, "story").story;
}

/** The number of a story; it must be there. */
export async function storyNumber(db: Database, id: string): Promise<number> {
  const row = await db.selectFrom("stories").select("n").where("id", "=", id).executeTakeFirst();
  return found(row, `story ${id}`).n;
}

async function createStory(db: Database, story: NewStory): Promise<StoryRecord> {
  if (story.origin !== null) {
    const { origin } = story;
    const [owned] = await readStories(db, {
      where: (the) =>
        the.and([the("origin_key", "=", shortKey(origin)), the("origin", "=", origin)]),
    });
    if (owned !== undefined) return owned.story;
  }
  const slug = await freeSlug(db, story.slug, null);
  const { n } = await db
    .insertInto("stories")
    .values({
      n: nextNumber("stories"),
      id: randomUUID(),
      slug,
      former_slugs: null,
      title: story.title,
      shown_title: story.shownTitle,
      note: story.note,
      base_source: null,
      ordered: story.ordered ? 1 : 0,
      origin: story.origin,
      origin_key: shortKeyOrNull(story.origin),
      created_at: story.at,
      changed_at: story.at,
      search: "",
    })
    .returning("n")
    .executeTakeFirstOrThrow();
  await db.insertInto("slugs").values({ slug, story: n }).execute();
  await refreshSearch(db, n);
  return readStory(db, n);
}

/** Gives the story a slug: its own former one again, a free one, or the wish with a number. */
async function changeSlug(
  db: Database,
  { n, slug, former_slugs }: Pick<StoryTable, "n" | "slug" | "former_slugs">,
  wish: string,
): Promise<Partial<StoryTable>> {
  if (wish === slug) return {};
  const next = await freeSlug(db, wish, n);
  if (next === slug) return {};
  await db
    .insertInto("slugs")
    .values({ slug: next, story: n })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
  const former = [...formerSlugs(former_slugs).filter((kept) => kept !== next), slug];
  return { slug: next, former_slugs: JSON.stringify(former) };
}

type StoryChange = Parameters<StoreWriter["updateStory"]>[1];

const plainChanges = (change: StoryChange): Partial<StoryTable> => ({
  ...(change.title !== undefined && { title: change.title }),
  ...(change.shownTitle !== undefined && { shown_title: change.shownTitle }),
  ...(change.note !== undefined && { note: change.note }),
  ...(change.baseSourceId !== undefined && { base_source: change.baseSourceId }),
  ...(change.ordered !== undefined && { ordered: change.ordered ? 1 : 0 }),
  ...(change.origin !== undefined && {
    origin: change.origin,
    origin_key: shortKeyOrNull(change.origin),
  }),
});

/** Writing stories; see StoreWriter. */
export function storyWriter(db: Database): StoryWriter {
  return {
    createStory: (story) => createStory(db, story),
    updateStory: async (id, change, at) => {
      const row = await db
        .selectFrom("stories")
        .select(["n", "slug", "former_slugs"])
        .where("id", "=", id)
        .executeTakeFirst();
      const story = found(row, `story ${id}`);
      const slug = change.slug === undefined ? {} : await changeSlug(db, story, change.slug);
      await db
        .updateTable("stories")
        .set({ ...plainChanges(change), ...slug, changed_at: at })
        .where("n", "=", story.n)
        .execute();
      await refreshSearch(db, story.n);
      return readStory(db, story.n);
    },
  };
}
