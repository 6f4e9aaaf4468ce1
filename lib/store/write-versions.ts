import { hashBytes } from "./keys";
import { nextNumber } from "./next-number";
import { packBytes, packText } from "./pack-bytes";
import { packSketch, tidySketch } from "./pack-sketch";
import { growIndex } from "./postings/segments";
import { found } from "./refuse";
import type { NewVersion, SketchRecord, StoreWriter } from "./store";
import type { Database, VersionTable } from "./tables";
import { packFacts, packTags, unpackFacts } from "./version-record";

type VersionWriter = Pick<
  StoreWriter,
  "addVersion" | "withdrawVersion" | "amendFacts" | "savePassages"
>;

/** The number of a version; it must be kept. */
export async function versionNumber(db: Database, hash: string): Promise<number> {
  const row = await db
    .selectFrom("versions")
    .select("n")
    .where("hash", "=", found(hashBytes(hash), `version “${hash}”`))
    .executeTakeFirst();
  return found(row, `version ${hash}`).n;
}

/** A version's row as it comes from a caller or an archive. */
type VersionValues = Pick<
  VersionTable,
  "format" | "charset" | "tags" | "facts" | "facts_at" | "added_at"
> & {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly withdrawn: string | null;
  readonly sketch: SketchRecord;
};

/** False where these bytes are kept already; nothing changes then. */
export async function insertVersion(
  db: Database,
  { hash, bytes, sketch, ...row }: VersionValues,
): Promise<boolean> {
  const { runs, terms } = tidySketch(sketch);
  const taken = await db
    .insertInto("versions")
    .values({
      n: nextNumber("versions"),
      ...row,
      hash: found(hashBytes(hash), `version named “${hash}”`),
      runs: runs.length,
      terms: terms.length,
      size: bytes.length,
      ...packBytes(bytes),
    })
    .onConflict((conflict) => conflict.column("hash").doNothing())
    .returning("n")
    .executeTakeFirst();
  if (taken === undefined) return false;
  await db
    .insertInto("sketches")
    .values({ version: taken.n, runs: runs.length, body: packSketch({ runs, terms }) })
    .execute();
  await growIndex(db, taken.n);
  return true;
}

async function addVersion(db: Database, version: NewVersion): Promise<"taken" | "known"> {
  const { hash, bytes, sketch, format, charset } = version;
  const taken = await insertVersion(db, {
    hash,
    bytes,
    sketch,
    format,
    charset,
    tags: packTags(version.tags),
    facts: packFacts(version.facts),
    facts_at: null,
    added_at: version.addedAt,
    withdrawn: null,
  });
  return taken ? "taken" : "known";
}

/** Writing versions; see StoreWriter. */
export function versionWriter(db: Database): VersionWriter {
  return {
    addVersion: (version) => addVersion(db, version),
    withdrawVersion: async (hash, withdrawal) => {
      await db
        .updateTable("versions")
        .set({ withdrawn: withdrawal === null ? null : JSON.stringify(withdrawal) })
        .where("n", "=", await versionNumber(db, hash))
        .execute();
    },
    amendFacts: async (hash, change, at) => {
      const row = await db
        .selectFrom("versions")
        .select(["n", "facts"])
        .where("hash", "=", found(hashBytes(hash), `version “${hash}”`))
        .executeTakeFirst();
      const { n, facts } = found(row, `version ${hash}`);
      await db
        .updateTable("versions")
        .set({ facts: packFacts({ ...unpackFacts(facts), ...change }), facts_at: at })
        .where("n", "=", n)
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
