import { sql } from "kysely";
import { toSigned } from "./find-candidates";
import { hashBytes } from "./keys";
import { nextNumber } from "./next-number";
import { numberRows } from "./number-rows";
import { packBytes, packText } from "./pack-bytes";
import { packSketch, tidySketch } from "./pack-sketch";
import { found } from "./refuse";
import type { StoreWriter } from "./store";
import type { Database, DatabaseKind } from "./tables";
import { packFacts, packTags } from "./version-record";

type VersionWriter = Pick<StoreWriter, "addVersion" | "withdrawVersion" | "savePassages">;

async function addPostings(
  db: Database,
  database: DatabaseKind,
  table: "run_postings" | "term_postings",
  version: number,
  hashes: readonly number[],
): Promise<void> {
  if (hashes.length === 0) return;
  const rows = numberRows(database, hashes.map(toSigned));
  await sql`insert into ${sql.table(table)} (hash, version)
    select held.value, cast(${version} as integer) from ${rows} as held`.execute(db);
}

/** The number of a version; it must be kept. */
export async function versionNumber(db: Database, hash: string): Promise<number> {
  const row = await db
    .selectFrom("versions")
    .select("n")
    .where("hash", "=", found(hashBytes(hash), `version “${hash}”`))
    .executeTakeFirst();
  return found(row, `version ${hash}`).n;
}

const addVersion =
  (db: Database, database: DatabaseKind): StoreWriter["addVersion"] =>
  async (version) => {
    const hash = found(hashBytes(version.hash), `version named “${version.hash}”`);
    const sketch = tidySketch(version.sketch);
    const taken = await db
      .insertInto("versions")
      .values({
        n: nextNumber("versions"),
        hash,
        format: version.format,
        charset: version.charset,
        tags: packTags(version.tags),
        facts: packFacts(version.facts),
        added_at: version.addedAt,
        withdrawn: null,
        runs: sketch.runs.length,
        terms: sketch.terms.length,
        size: version.bytes.length,
        ...packBytes(version.bytes),
        sketch: packSketch(sketch),
      })
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .returning("n")
      .executeTakeFirst();
    if (taken === undefined) return "known";
    await addPostings(db, database, "run_postings", taken.n, sketch.runs);
    await addPostings(db, database, "term_postings", taken.n, sketch.terms);
    return "taken";
  };

/** Writing versions; see StoreWriter. */
export function versionWriter(db: Database, database: DatabaseKind): VersionWriter {
  return {
    addVersion: addVersion(db, database),
    withdrawVersion: async (hash, withdrawal) => {
      await db
        .updateTable("versions")
        .set({ withdrawn: withdrawal === null ? null : JSON.stringify(withdrawal) })
        .where("n", "=", await versionNumber(db, hash))
        .execute();
    },
    savePassages: async (hash, engine, json) => {
      const { packing, body } = packText(json);
      await db
        .insertInto("passages")
        .values({ version: await versionNumber(db, hash), engine, packing, body })
        // The first reading stays: links were made by it.
        .onConflict((conflict) => conflict.columns(["version", "engine"]).doNothing())
        .execute();
    },
  };
}
