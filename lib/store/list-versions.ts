import { hashBytes, hashRange, hashText } from "./keys";
import { pageOf, pageSize, readCursor, writeCursor } from "./page-cursor";
import { readStories } from "./read-stories";
import type { VersionHead } from "./records";
import type { Standing, StoreReader } from "./store";
import type { Database } from "./tables";
import { HEAD_COLUMNS, VERSION_COLUMNS, versionHead, versionRecord } from "./version-record";

type VersionReader = Pick<
  StoreReader,
  | "findVersions"
  | "readVersions"
  | "readHeads"
  | "knownHashes"
  | "standingsOf"
  | "listVersions"
  | "count"
>;

/** Hashes asked for in one statement; SQLite takes some thousand parameters. */
const AT_ONCE = 400;

function batches(hashes: readonly string[]): readonly (readonly Uint8Array[])[] {
  const keys = [...new Set(hashes)].flatMap((hash) => hashBytes(hash) ?? []);
  return Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, at) =>
    keys.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

/** The highest number of a table: how many rows it ever had, for none of them go. */
export const highestNumber = async (
  db: Database,
  table: "versions" | "stories" | "sources" | "edits" | "desk_log",
): Promise<number> => {
  const { n } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max("n").as("n"))
    .executeTakeFirstOrThrow();
  return Number(n ?? 0);
};

/** How many texts are kept; versions are numbered without gaps and never go. */
export const countVersions = (db: Database): Promise<number> => highestNumber(db, "versions");

async function standingsOf(db: Database, hash: string): Promise<readonly Standing[]> {
  const key = hashBytes(hash);
  if (key === null) return [];
  const stories = await readStories(db, {
    where: (the) =>
      the(
        "n",
        "in",
        the
          .selectFrom("versions")
          .innerJoin("states", "states.version", "versions.n")
          .innerJoin("sources as held", "held.n", "states.source")
          .where("versions.hash", "=", key)
          .where("held.removed_at", "is", null)
          .select("held.story"),
      ),
  });
  return stories.flatMap(({ story }) =>
    story.sources.flatMap((source) =>
      source.states.flatMap((state, at) =>
        state.hash === hash ? [{ story, source, state: at }] : [],
      ),
    ),
  );
}

/** Reading versions; see StoreReader. */
export function versionReader(db: Database): VersionReader {
  return {
    findVersions: async (prefix, limit) => {
      const range = hashRange(prefix.toLowerCase());
      if (range === null) return [];
      const rows = await db
        .selectFrom("versions")
        .select(VERSION_COLUMNS)
        .where("hash", ">=", range.low)
        .where("hash", "<=", range.high)
        .orderBy("hash")
        .limit(pageSize(limit))
        .execute();
      return rows.map(versionRecord);
    },
    readVersions: async (hashes) => {
      const found = new Map<string, ReturnType<typeof versionRecord>>();
      for (const keys of batches(hashes)) {
        const rows = await db
          .selectFrom("versions")
          .select(VERSION_COLUMNS)
          .where("hash", "in", keys)
          .execute();
        for (const row of rows) found.set(hashText(row.hash), versionRecord(row));
      }
      return found;
    },
    readHeads: async (hashes) => {
      const found = new Map<string, VersionHead>();
      for (const keys of batches(hashes)) {
        const rows = await db
          .selectFrom("versions")
          .select(HEAD_COLUMNS)
          .where("hash", "in", keys)
          .execute();
        for (const row of rows) found.set(hashText(row.hash), versionHead(row));
      }
      return found;
    },
    knownHashes: async (hashes) => {
      const found = new Set<string>();
      for (const keys of batches(hashes)) {
        const rows = await db
          .selectFrom("versions")
          .select("hash")
          .where("hash", "in", keys)
          .execute();
        for (const { hash } of rows) found.add(hashText(hash));
      }
      return found;
    },
    standingsOf: (hash) => standingsOf(db, hash),
    listVersions: async ({ after, limit }) => {
      const size = pageSize(limit);
      const rows = await db
        .selectFrom("versions")
        .select(VERSION_COLUMNS)
        .where("n", ">", readCursor(after)?.n ?? 0)
        .orderBy("n")
        .limit(size + 1)
        .execute();
      return pageOf(rows, size, versionRecord, ({ n }) => writeCursor(n));
    },
    count: async () => {
      const { sources } = await db
        .selectFrom("sources")
        .select(({ fn }) => fn.countAll().as("sources"))
        .where("removed_at", "is", null)
        .executeTakeFirstOrThrow();
      return {
        stories: await highestNumber(db, "stories"),
        sources: Number(sources),
        versions: await countVersions(db),
      };
    },
  };
}
