import { problem, problemError } from "./store-problem";
import type { Database } from "./tables";

/** What a restore has learned so far, for the rows that follow. */
export interface Restoring {
  readonly db: Database;
  /** Numbers of stories that were made or changed; their lists are put in order at the end. */
  readonly touched: Set<number>;
  /** Ids of stories that the archive knows in a newer state. */
  readonly newer: Set<string>;
}

/** What ends a restore, with everything as it was before. */
export const refusal = (what: string): Error =>
  problemError(
    problem("bad-archive", `The archive cannot be restored: ${what} Nothing was changed.`),
    null,
  );

/** The number of what an archive's row refers to; the archive must have brought it, or the database have it. */
export async function numberOf(
  db: Database,
  table: "stories" | "sources",
  id: string,
): Promise<number> {
  const row = await db.selectFrom(table).select("n").where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw refusal(`it refers to “${id}” in ${table}, which it does not hold.`);
  return row.n;
}

export async function versionOf(db: Database, hash: string): Promise<number> {
  const row = await db
    .selectFrom("versions")
    .select("n")
    .where("hash", "=", new Uint8Array(Buffer.from(hash, "hex")))
    .executeTakeFirst();
  if (row === undefined) throw refusal(`it refers to the text ${hash}, which it does not hold.`);
  return row.n;
}
