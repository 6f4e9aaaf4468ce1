import { ARCHIVE_TABLES, type ArchiveTable } from "./archive-rows";
import { hashText } from "./keys";
import { highestNumber } from "./list-versions";
import { unpackBytes, unpackText } from "./pack-bytes";
import { packSketch } from "./pack-sketch";
import { sketchReader } from "./postings/read-sketches";
import type { ArchiveRow } from "./store";
import type { Database } from "./tables";

/** Versions, stories or sources whose rows are fetched at once. */
const AT_ONCE = 500;

/** Raw bytes held at once; one version may be longer by itself. */
const BYTES_AT_ONCE = 4 * 1024 * 1024;

type Rows = AsyncGenerator<ArchiveRow["row"]>;

interface Numbers {
  readonly after: number;
  readonly upTo: number;
}

/** The numbers of a table in pieces: (0, 500], (500, 1000] … */
async function* pieces(
  db: Database,
  table: "versions" | "stories" | "sources" | "edits" | "desk_log",
): AsyncGenerator<Numbers> {
  const last = await highestNumber(db, table);
  for (let after = 0; after < last; after += AT_ONCE) yield { after, upTo: after + AT_ONCE };
}

/** A piece cut where its bytes become too many to be held. */
async function* byBytes(db: Database, { after, upTo }: Numbers): AsyncGenerator<Numbers> {
  const sizes = await db
    .selectFrom("versions")
    .select(["n", "size"])
    .where("n", ">", after)
    .where("n", "<=", upTo)
    .orderBy("n")
    .execute();
  let from = after;
  let bytes = 0;
  for (const { n, size } of sizes) {
    if (bytes > 0 && bytes + size > BYTES_AT_ONCE) {
      yield { after: from, upTo: n - 1 };
      from = n - 1;
      bytes = 0;
    }
    bytes += size;
  }
  yield { after: from, upTo };
}

async function* versions(db: Database): Rows {
  const sketches = sketchReader(db);
  for await (const piece of pieces(db, "versions"))
    for await (const { after, upTo } of byBytes(db, piece)) {
      const rows = await db
        .selectFrom("versions")
        .selectAll()
        .where("n", ">", after)
        .where("n", "<=", upTo)
        .orderBy("n")
        .execute();
      for (const { n, hash, size, packing, body, ...row } of rows)
        yield {
          hash: hashText(hash),
          ...row,
          sketch: packSketch(await sketches(n)),
          bytes: unpackBytes({ packing, body }, size),
        };
    }
}

async function* passages(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "versions")) {
    const rows = await db
      .selectFrom("passages")
      .innerJoin("versions", "versions.n", "passages.version")
      .select(["versions.hash", "engine", "passages.packing", "passages.body"])
      .where("passages.version", ">", after)
      .where("passages.version", "<=", upTo)
      .orderBy("passages.version")
      .orderBy("engine")
      .execute();
    for (const { hash, engine, ...packed } of rows)
      yield { hash: hashText(hash), engine, json: unpackText(packed) };
  }
}

async function* stories(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "stories")) {
    const rows = await db
      .selectFrom("stories")
      .selectAll()
      .where("n", ">", after)
      .where("n", "<=", upTo)
      .orderBy("n")
      .execute();
    for (const { n: _, origin_key: __, search: ___, ...row } of rows) yield row;
  }
}

async function* sources(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "sources")) {
    const rows = await db
      .selectFrom("sources")
      .innerJoin("stories", "stories.n", "sources.story")
      .selectAll("sources")
      .select("stories.id as story_id")
      .where("sources.n", ">", after)
      .where("sources.n", "<=", upTo)
      .orderBy("sources.n")
      .execute();
    for (const { n: _, story: __, address_key: ___, uri_key: ____, story_id, ...row } of rows)
      yield { ...row, story: story_id };
  }
}

async function* leftNames(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "stories")) {
    const rows = await db
      .selectFrom("left_names")
      .innerJoin("stories", "stories.n", "left_names.story")
      .innerJoin("sources", "sources.n", "left_names.source")
      .select(["stories.id as story", "left_names.name", "sources.id as source"])
      .where("left_names.story", ">", after)
      .where("left_names.story", "<=", upTo)
      .orderBy("left_names.story")
      .orderBy("left_names.name")
      .execute();
    yield* rows;
  }
}

async function* states(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "sources")) {
    const rows = await db
      .selectFrom("states")
      .innerJoin("sources", "sources.n", "states.source")
      .innerJoin("versions", "versions.n", "states.version")
      .select(["sources.id as source", "states.position", "versions.hash", "seen_at"])
      .where("states.source", ">", after)
      .where("states.source", "<=", upTo)
      .orderBy("states.source")
      .orderBy("states.position")
      .execute();
    for (const { hash, ...row } of rows) yield { ...row, hash: hashText(hash) };
  }
}

async function* edits(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "edits")) {
    const rows = await db
      .selectFrom("edits")
      .innerJoin("stories", "stories.n", "edits.story")
      .select(["edits.id", "stories.id as story", "at", "what", "undo", "undone_at"])
      .where("edits.n", ">", after)
      .where("edits.n", "<=", upTo)
      .orderBy("edits.n")
      .execute();
    yield* rows;
  }
}

async function* deskLog(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "desk_log")) {
    const rows = await db
      .selectFrom("desk_log")
      .leftJoin("stories", "stories.n", "desk_log.story")
      .select(["desk_log.id", "kind", "stories.id as story", "key", "body", "by", "at"])
      .where("desk_log.n", ">", after)
      .where("desk_log.n", "<=", upTo)
      .orderBy("desk_log.n")
      .execute();
    yield* rows;
  }
}

async function* watches(db: Database): Rows {
  for await (const { after, upTo } of pieces(db, "sources")) {
    const rows = await db
      .selectFrom("watches")
      .innerJoin("sources", "sources.n", "watches.source")
      .selectAll("watches")
      .select("sources.id as source_id")
      .where("watches.source", ">", after)
      .where("watches.source", "<=", upTo)
      .orderBy("watches.source")
      .execute();
    for (const { source_id, ...row } of rows) yield { ...row, source: source_id };
  }
}

const tables: { readonly [Table in ArchiveTable]: (db: Database) => Rows } = {
  versions,
  passages,
  stories,
  sources,
  left_names: leftNames,
  states,
  edits,
  watches,
  desk_log: deskLog,
};

/** All rows as they stand at this moment, whatever is written meanwhile; some megabytes of them in memory at once. */
export async function* dumpRows(db: Database): AsyncGenerator<ArchiveRow> {
  for (const table of ARCHIVE_TABLES)
    for await (const row of tables[table](db)) yield { table, row };
}
