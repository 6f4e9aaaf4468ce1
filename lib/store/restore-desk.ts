import type { ArchiveValue } from "./archive-rows";
import { nextNumber } from "./next-number";
import { numberOf, type Restoring, refusal } from "./restore-context";

/** What an entry must hold to be read again. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  review: ["state", "note", "about"],
  rule: ["pair", "note"],
  pairing: ["pairing"],
  write: ["what"],
  undo: [],
};

const isUndone = async (db: Restoring["db"], id: string): Promise<boolean> =>
  (await db
    .selectFrom("desk_log")
    .select("n")
    .where("key", "=", id)
    .where("kind", "=", "undo")
    .executeTakeFirst()) !== undefined;

/** An entry of the desk's log that is not here yet goes to its end; the log is only added to. */
export async function restoreDeskEntry(
  { db }: Restoring,
  { story, ...row }: ArchiveValue<"desk_log">,
): Promise<boolean> {
  const body = JSON.parse(row.body) as object;
  const lacks = NEEDED[row.kind]?.some((part) => !Object.hasOwn(body, part)) ?? true;
  const belongs = row.kind === "undo" || ["rule", "write"].includes(row.kind) === (story === null);
  if (lacks || !belongs) throw refusal(`the entry “${row.id}” of “desk_log” is not as it must be.`);
  // What was taken back here and there is taken back once.
  if (row.kind === "undo" && (await isUndone(db, row.key))) return false;
  const inserted = await db
    .insertInto("desk_log")
    .values({
      n: nextNumber("desk_log"),
      story: story === null ? null : await numberOf(db, "stories", story),
      ...row,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
