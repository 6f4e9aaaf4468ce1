import type { ArchiveValue } from "./archive-rows";
import { nextNumber } from "./next-number";
import { packText } from "./pack-bytes";
import { numberOf, type Restoring, versionOf } from "./restore-context";

const changed = (result: { readonly numInsertedOrUpdatedRows?: bigint | undefined }): boolean =>
  (result.numInsertedOrUpdatedRows ?? 0n) > 0n;

export async function restorePassages(
  { db }: Restoring,
  { hash, engine, json }: ArchiveValue<"passages">,
): Promise<boolean> {
  const { packing, body } = packText(json);
  return changed(
    await db
      .insertInto("passages")
      .values({ version: await versionOf(db, hash), engine, packing, body })
      .onConflict((conflict) => conflict.columns(["version", "engine"]).doNothing())
      .executeTakeFirstOrThrow(),
  );
}

/** A name stays given away to whom it was given here. */
export async function restoreLeftName(
  { db }: Restoring,
  { story, name, source }: ArchiveValue<"left_names">,
): Promise<boolean> {
  return changed(
    await db
      .insertInto("left_names")
      .values({
        story: await numberOf(db, "stories", story),
        name,
        source: await numberOf(db, "sources", source),
      })
      .onConflict((conflict) => conflict.columns(["story", "name"]).doNothing())
      .executeTakeFirstOrThrow(),
  );
}

export async function restoreEdit(
  { db }: Restoring,
  { story, ...row }: ArchiveValue<"edits">,
): Promise<boolean> {
  const inserted = await db
    .insertInto("edits")
    .values({ n: nextNumber("edits"), story: await numberOf(db, "stories", story), ...row })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  if (changed(inserted)) return true;
  if (row.undone_at === null) return false;
  const undone = await db
    .updateTable("edits")
    .set({ undone_at: row.undone_at })
    .where("id", "=", row.id)
    .where("undone_at", "is", null)
    .executeTakeFirstOrThrow();
  return undone.numUpdatedRows > 0n;
}

/** A watch that is kept here stays as it is: what was tried last is told by whoever tries. */
export async function restoreWatch(
  { db }: Restoring,
  { source, ...row }: ArchiveValue<"watches">,
): Promise<boolean> {
  return changed(
    await db
      .insertInto("watches")
      .values({ source: await numberOf(db, "sources", source), ...row })
      .onConflict((conflict) => conflict.column("source").doNothing())
      .executeTakeFirstOrThrow(),
  );
}
