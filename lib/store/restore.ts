import { createHash } from "node:crypto";
import {
  type ArchiveTable,
  type ArchiveValue,
  archiveShapes,
  isArchiveTable,
} from "./archive-rows";
import { unpackSketch } from "./pack-sketch";
import { type Restoring, refusal } from "./restore-context";
import { restoreDeskEntry } from "./restore-desk";
import { restoreSource, restoreState, restoreStory } from "./restore-stories";
import { restoreEdit, restoreLeftName, restorePassages, restoreWatch } from "./restore-work";
import type { ArchiveRow } from "./store";
import type { Database } from "./tables";
import { settlePositions } from "./write-sources";
import { refreshSearch } from "./write-stories";
import { insertVersion } from "./write-versions";

/** True where the row brought something; false where all of it was there. */
type Restore<Table extends ArchiveTable> = (
  restoring: Restoring,
  row: ArchiveValue<Table>,
) => Promise<boolean>;

const restoreVersion: Restore<"versions"> = async ({ db }, row) => {
  const { bytes, sketch, runs, terms, ...kept } = row;
  if (createHash("sha256").update(bytes).digest("hex") !== row.hash)
    throw refusal(`the text ${row.hash} is not the one of that name.`);
  if (sketch.length !== 4 * (runs + terms))
    throw refusal(`the sketch of the text ${row.hash} has another length than it says.`);
  const isNew = await insertVersion(db, { ...kept, bytes, sketch: unpackSketch(sketch, runs) });
  if (isNew) return true;
  const withdrawn = kept.withdrawn !== null && (await withdraw(db, kept.hash, kept.withdrawn));
  return (await putRight(db, kept)) || withdrawn;
};

/** What was said last of a text holds, on whichever side it was said. */
async function putRight(
  db: Database,
  { hash, facts, facts_at }: Pick<ArchiveValue<"versions">, "hash" | "facts" | "facts_at">,
): Promise<boolean> {
  if (facts_at === null) return false;
  const changed = await db
    .updateTable("versions")
    .set({ facts, facts_at })
    .where("hash", "=", new Uint8Array(Buffer.from(hash, "hex")))
    .where((is) => is.or([is("facts_at", "is", null), is("facts_at", "<", facts_at)]))
    .returning("n")
    .executeTakeFirst();
  return changed !== undefined;
}

/** A text that either side withdrew stays withdrawn: a restore says so where it was not said, and lifts nothing. */
async function withdraw(db: Database, hash: string, withdrawn: string): Promise<boolean> {
  const changed = await db
    .updateTable("versions")
    .set({ withdrawn })
    .where("hash", "=", new Uint8Array(Buffer.from(hash, "hex")))
    .where("withdrawn", "is", null)
    .returning("n")
    .executeTakeFirst();
  return changed !== undefined;
}

const restorers: { readonly [Table in ArchiveTable]: Restore<Table> } = {
  versions: restoreVersion,
  passages: restorePassages,
  stories: restoreStory,
  sources: restoreSource,
  left_names: restoreLeftName,
  states: restoreState,
  edits: restoreEdit,
  watches: restoreWatch,
  desk_log: restoreDeskEntry,
};

async function restoreRow<Table extends ArchiveTable>(
  restoring: Restoring,
  table: Table,
  row: ArchiveRow["row"],
): Promise<boolean> {
  const read = archiveShapes[table].safeParse(row);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refusal(
      `a row of “${table}” is not as it must be (${issue?.path.join(".") || "fields"}).`,
    );
  }
  return restorers[table](restoring, read.data as ArchiveValue<Table>);
}

/**
 * Puts the rows of an archive into the database, which may be empty, an older or a newer copy of the same one, or
 * another: what is there stays, a story that the archive knows later is brought up to it. Within one transaction.
 * `known` counts the rows that brought nothing.
 */
export async function restoreRows(
  db: Database,
  rows: AsyncIterable<ArchiveRow>,
): Promise<{ readonly rows: number; readonly known: number }> {
  const restoring: Restoring = { db, touched: new Set(), newer: new Set() };
  let [all, known] = [0, 0];
  for await (const { table, row } of rows) {
    if (!isArchiveTable(table)) throw refusal(`it has a table “${table}” that is not known here.`);
    all += 1;
    if (!(await restoreRow(restoring, table, row))) known += 1;
  }
  const bare = await db
    .selectFrom("sources")
    .leftJoin("states", "states.source", "sources.n")
    .select("sources.id")
    .where("states.source", "is", null)
    .executeTakeFirst();
  if (bare !== undefined) throw refusal(`the source “${bare.id}” has no text.`);
  for (const story of restoring.touched) {
    await settlePositions(db, story);
    await refreshSearch(db, story);
  }
  // What was said of findings may have changed: they are computed again when somebody looks.
  if (all > known) await db.deleteFrom("finding_lists").execute();
  return { rows: all, known };
}
