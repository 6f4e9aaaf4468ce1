import { nextNumber } from "./next-number";
import { packText } from "./pack-bytes";
import type { CacheKind } from "./store";
import type { Database } from "./tables";

/** Bytes of comparisons and stories that are kept made: some thousand. The oldest go first. */
const KEPT_BYTES = 128 * 1024 * 1024;

/** Adding up the sizes takes a walk over the table, so it is done now and then. */
const TRIM_EVERY = 64;

async function trim(db: Database): Promise<void> {
  const rows = await db.selectFrom("cached").select(["n", "size"]).orderBy("n", "desc").execute();
  let sum = 0;
  for (const { n, size } of rows) {
    sum += size;
    if (sum > KEPT_BYTES) {
      await db.deleteFrom("cached").where("n", "<=", n).execute();
      return;
    }
  }
}

/** Keeps a text that can be made again, and lets go of the oldest where there are too many. */
export async function putCached(
  db: Database,
  kind: CacheKind,
  key: string,
  text: string,
): Promise<void> {
  const { packing, body } = packText(text);
  const row = { n: nextNumber("cached"), size: body.length, packing, body };
  const { n } = await db
    .insertInto("cached")
    .values({ kind, key, ...row })
    .onConflict((conflict) => conflict.columns(["kind", "key"]).doUpdateSet(row))
    .returning("n")
    .executeTakeFirstOrThrow();
  if (n % TRIM_EVERY === 0) await trim(db);
}
