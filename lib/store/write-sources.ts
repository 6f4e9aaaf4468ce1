import { randomUUID } from "node:crypto";
import { claimName } from "./claim-name";
import { shortKeyOrNull } from "./keys";
import { nextNumber } from "./next-number";
import { freeFile, placeSource } from "./place-source";
import { readSources } from "./read-stories";
import type { SourceRecord } from "./records";
import { found } from "./refuse";
import type { NewSource, StoreWriter } from "./store";
import type { Database, SourceTable } from "./tables";
import { refreshSearch, storyNumber } from "./write-stories";
import { versionNumber } from "./write-versions";

type SourceWriter = Pick<StoreWriter, "addSource" | "updateSource" | "addState" | "dropState">;

async function readSource(db: Database, n: number): Promise<SourceRecord> {
  const [row] = await readSources(db, (the) => the("n", "=", n));
  return found(row, "source").source;
}

/** The story changed at `at`, unless something later is known. */
async function touch(db: Database, story: number, at: string): Promise<void> {
  await db
    .updateTable("stories")
    .set({ changed_at: at })
    .where("n", "=", story)
    .where("changed_at", "<", at)
    .execute();
}

/** Names in a story are given once: also those of sources that were removed or went away stay theirs. */
export const freeName = (db: Database, story: number, wish: string, source: number | null) =>
  claimName(wish, async (name) => {
    const here = await db
      .selectFrom("sources")
      .select("n")
      .where("story", "=", story)
      .where("name", "=", name)
      .executeTakeFirst();
    const gone = await db
      .selectFrom("left_names")
      .select("source as n")
      .where("story", "=", story)
      .where("name", "=", name)
      .executeTakeFirst();
    return [here, gone].some((owner) => owner !== undefined && owner.n !== source);
  });

const shown = (db: Database, story: number) =>
  db
    .selectFrom("sources")
    .select(["n", "position", "file"])
    .where("story", "=", story)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("n")
    .execute();

/** Writes the order of a story's sources down, from 0 without gaps. */
async function arrange(
  db: Database,
  story: number,
  source: number,
  position: number | null,
): Promise<void> {
  const rows = await shown(db, story);
  const before = new Map(rows.map((row) => [row.n, row.position]));
  const order = placeSource(
    rows.map(({ n }) => n),
    source,
    position,
  );
  for (const [at, n] of order.entries())
    if (before.get(n) !== at)
      await db.updateTable("sources").set({ position: at }).where("n", "=", n).execute();
}

/** Closes gaps and parts what stands at one place. */
export async function settlePositions(db: Database, story: number): Promise<void> {
  for (const [at, { n, position }] of (await shown(db, story)).entries())
    if (position !== at)
      await db.updateTable("sources").set({ position: at }).where("n", "=", n).execute();
}

async function addSource(
  db: Database,
  storyId: string,
  source: NewSource,
  hash: string,
  seenAt: string,
): Promise<SourceRecord> {
  const story = await storyNumber(db, storyId);
  const others = await shown(db, story);
  const version = await versionNumber(db, hash);
  const { n } = await db
    .insertInto("sources")
    .values({
      n: nextNumber("sources"),
      id: randomUUID(),
      story,
      position: others.length,
      name: await freeName(db, story, source.name, null),
      file: freeFile(source.file, new Set(others.map(({ file }) => file))),
      label: source.label,
      role: source.role,
      outlet: source.outlet,
      address: source.address,
      address_key: shortKeyOrNull(source.address),
      uri: source.uri,
      uri_key: shortKeyOrNull(source.uri),
      removed_at: null,
    })
    .returning("n")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("states")
    .values({ source: n, position: 0, version, seen_at: seenAt })
    .execute();
  await touch(db, story, seenAt);
  await refreshSearch(db, story);
  return readSource(db, n);
}

type SourceChange = Parameters<StoreWriter["updateSource"]>[1];

const plainChanges = (change: SourceChange): Partial<SourceTable> => ({
  ...(change.label !== undefined && { label: change.label }),
  ...(change.role !== undefined && { role: change.role }),
  ...(change.outlet !== undefined && { outlet: change.outlet }),
  ...(change.address !== undefined && {
    address: change.address,
    address_key: shortKeyOrNull(change.address),
  }),
  ...(change.uri !== undefined && { uri: change.uri, uri_key: shortKeyOrNull(change.uri) }),
});

/** The source leaves its story: its name there stays its own, and those behind it move up. */
async function leave(db: Database, source: SourceTable): Promise<void> {
  await arrange(db, source.story, source.n, null);
  await db
    .insertInto("left_names")
    .values({ story: source.story, name: source.name, source: source.n })
    .onConflict((conflict) => conflict.columns(["story", "name"]).doNothing())
    .execute();
}

async function updateSource(
  db: Database,
  id: string,
  change: SourceChange,
  at: string,
): Promise<SourceRecord> {
  const row = await db.selectFrom("sources").selectAll().where("id", "=", id).executeTakeFirst();
  const before = found(row, `source ${id}`);
  const story = change.storyId === undefined ? before.story : await storyNumber(db, change.storyId);
  const removedAt = change.removedAt === undefined ? before.removed_at : change.removedAt;
  const moves = story !== before.story;
  if (moves) await leave(db, before);
  const others = (await shown(db, story)).filter(({ n }) => n !== before.n);
  const wished = change.file ?? before.file;
  await db
    .updateTable("sources")
    .set({
      ...plainChanges(change),
      story,
      ...(moves && { name: await ownName(db, story, before) }),
      file: removedAt === null ? freeFile(wished, new Set(others.map(({ file }) => file))) : wished,
      removed_at: removedAt,
    })
    .where("n", "=", before.n)
    .execute();
  const position = change.position ?? (moves ? others.length : before.position);
  await arrange(db, story, before.n, removedAt === null ? position : null);
  for (const touched of new Set([before.story, story])) {
    await touch(db, touched, at);
    await refreshSearch(db, touched);
  }
  return readSource(db, before.n);
}

/** The name that a source has in the story it comes to: the one it had there before, else its present one or with a number. */
async function ownName(db: Database, story: number, source: SourceTable): Promise<string> {
  const left = await db
    .selectFrom("left_names")
    .select("name")
    .where("story", "=", story)
    .where("source", "=", source.n)
    .executeTakeFirst();
  return left?.name ?? freeName(db, story, source.name, source.n);
}

/** Writing sources and their states; see StoreWriter. */
export function sourceWriter(db: Database): SourceWriter {
  const sourceOf = async (id: string) => {
    const row = await db
      .selectFrom("sources")
      .select(["n", "story"])
      .where("id", "=", id)
      .executeTakeFirst();
    return found(row, `source ${id}`);
  };
  const statesOf = (n: number) =>
    db
      .selectFrom("states")
      .select(["position", "version"])
      .where("source", "=", n)
      .orderBy("position")
      .execute();
  return {
    addSource: (storyId, source, hash, seenAt) => addSource(db, storyId, source, hash, seenAt),
    updateSource: (id, change, at) => updateSource(db, id, change, at),
    addState: async (sourceId, hash, seenAt, before) => {
      const { n, story } = await sourceOf(sourceId);
      const states = await statesOf(n);
      const version = await versionNumber(db, hash);
      const later = before === undefined ? [] : states.slice(Math.max(0, before));
      if (states[states.length - later.length - 1]?.version === version) return;
      // The newest first: no two may have one place even for a moment.
      for (const { position } of later.toReversed())
        await db
          .updateTable("states")
          .set({ position: position + 1 })
          .where("source", "=", n)
          .where("position", "=", position)
          .execute();
      const position = later[0]?.position ?? (states.at(-1)?.position ?? -1) + 1;
      await db
        .insertInto("states")
        .values({ source: n, position, version, seen_at: seenAt })
        .execute();
      await touch(db, story, seenAt);
    },
    dropState: async (sourceId, hash, at) => {
      const { n, story } = await sourceOf(sourceId);
      const newest = found((await statesOf(n)).at(-1), "state");
      if (newest.position === 0 || newest.version !== (await versionNumber(db, hash))) return;
      await db
        .deleteFrom("states")
        .where("source", "=", n)
        .where("position", "=", newest.position)
        .execute();
      await touch(db, story, at);
    },
  };
}
