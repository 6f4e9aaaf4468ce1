import type { ArchiveValue } from "./archive-rows";
import { shortKey, shortKeyOrNull } from "./keys";
import { nextNumber } from "./next-number";
import { numberOf, type Restoring, versionOf } from "./restore-context";
import { formerSlugs } from "./story-record";
import type { Database } from "./tables";
import { freeName } from "./write-sources";
import { freeSlug } from "./write-stories";

type StoryValue = ArchiveValue<"stories">;

/** Former slugs, the oldest first, then the present one. */
const slugsOf = ({
  slug,
  former_slugs,
}: Pick<StoryValue, "slug" | "former_slugs">): readonly string[] => [
  ...formerSlugs(former_slugs),
  slug,
];

/** A folder owns one story: where it owns another one here, this one is owned by nobody. */
async function freeOrigin(db: Database, origin: string | null, id: string): Promise<string | null> {
  if (origin === null) return null;
  const owner = await db
    .selectFrom("stories")
    .select("id")
    .where("origin_key", "=", shortKey(origin))
    .where("origin", "=", origin)
    .where("id", "!=", id)
    .executeTakeFirst();
  return owner === undefined ? origin : null;
}

/** The story's slugs become its own where nobody has them; the present one gets a number where somebody has it. */
async function claimSlugs(
  db: Database,
  story: number,
  value: StoryValue,
  had: readonly string[],
): Promise<{ readonly slug: string; readonly former_slugs: string | null }> {
  const slug = await freeSlug(db, value.slug, story);
  const own = new Set(had);
  for (const wish of [...slugsOf(value), slug]) {
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto("slugs")
      .values({ slug: wish, story })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows > 0n) own.add(wish);
  }
  const former = new Set([...slugsOf(value).filter((one) => own.has(one)), ...own]);
  former.delete(slug);
  return { slug, former_slugs: former.size === 0 ? null : JSON.stringify([...former]) };
}

/** A new story, or the newer state of one that is here; an older state brings nothing. */
export async function restoreStory(
  { db, touched, newer }: Restoring,
  value: StoryValue,
): Promise<boolean> {
  const kept = await db
    .selectFrom("stories")
    .select(["n", "changed_at", "slug", "former_slugs"])
    .where("id", "=", value.id)
    .executeTakeFirst();
  if (kept !== undefined && kept.changed_at >= value.changed_at) return false;
  const origin = await freeOrigin(db, value.origin, value.id);
  const row = { ...value, origin, origin_key: shortKeyOrNull(origin) };
  const { n } =
    kept ??
    (await db
      .insertInto("stories")
      .values({ n: nextNumber("stories"), ...row, search: "" })
      .returning("n")
      .executeTakeFirstOrThrow());
  await db
    .updateTable("stories")
    .set({ ...row, ...(await claimSlugs(db, n, value, kept === undefined ? [] : slugsOf(kept))) })
    .where("n", "=", n)
    .execute();
  touched.add(n);
  newer.add(value.id);
  return true;
}

/** A new source, or its newer state where the archive knows its story later. */
export async function restoreSource(
  { db, touched, newer }: Restoring,
  { story: storyId, ...value }: ArchiveValue<"sources">,
): Promise<boolean> {
  const kept = await db
    .selectFrom("sources")
    .selectAll()
    .where("id", "=", value.id)
    .executeTakeFirst();
  if (kept !== undefined && !newer.has(storyId)) return false;
  const story = await numberOf(db, "stories", storyId);
  const row = {
    ...value,
    story,
    name: await freeName(db, story, value.name, kept?.n ?? null),
    address_key: shortKeyOrNull(value.address),
    uri_key: shortKeyOrNull(value.uri),
  };
  touched.add(story);
  if (kept === undefined) {
    await db
      .insertInto("sources")
      .values({ n: nextNumber("sources"), ...row })
      .execute();
    return true;
  }
  touched.add(kept.story);
  await db.updateTable("sources").set(row).where("n", "=", kept.n).execute();
  return Object.entries(row).some(([key, was]) => kept[key as keyof typeof kept] !== was);
}

/** A state that the source does not have yet goes to the end of its chain. */
export async function restoreState(
  { db, touched }: Restoring,
  { source: id, position, hash, seen_at }: ArchiveValue<"states">,
): Promise<boolean> {
  const source = await numberOf(db, "sources", id);
  const version = await versionOf(db, hash);
  const chain = await db
    .selectFrom("states")
    .select(["position", "version"])
    .where("source", "=", source)
    .orderBy("position")
    .execute();
  const here = chain.find((state) => state.position === position);
  if (here?.version === version) return false;
  if (here !== undefined && chain.some((state) => state.version === version)) return false;
  await db
    .insertInto("states")
    .values({ source, position: chain.length, version, seen_at })
    .execute();
  const { story } = await db
    .selectFrom("sources")
    .select("story")
    .where("n", "=", source)
    .executeTakeFirstOrThrow();
  touched.add(story);
  return true;
}
