import { type Kysely, sql } from "kysely";
import { failure, type Result, success } from "../../result";
import { problem, type StoreProblem } from "../store-problem";
import type { Database, DatabaseKind, Tables } from "../tables";
import { allMigrations } from "./all-migrations";
import { checkColumns } from "./check-columns";
import { columnTypes } from "./column-types";
import type { Migration } from "./migration";

/** Any number: it names our lock among those of the same Postgres database. */
const MIGRATION_LOCK = 7_238_461;

/** The names of all tables that a query without a schema would find. */
async function tableNames(db: Database, database: DatabaseKind): Promise<ReadonlySet<string>> {
  const { rows } =
    database === "sqlite"
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
      : await sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
          db,
        );
  return new Set(rows.map(({ name }) => name));
}

/** The version of the tables: 0 where there are none of ours, null where tables of another program are in the way. */
async function tableVersion(db: Database, database: DatabaseKind): Promise<number | null> {
  const names = await tableNames(db, database);
  if (names.has("variorum_schema")) {
    const row = await db.selectFrom("variorum_schema").select("version").executeTakeFirst();
    return row?.version ?? null;
  }
  const inTheWay =
    database === "sqlite" ? names.size > 0 : names.has("versions") || names.has("stories");
  return inTheWay ? null : 0;
}

const newest = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

async function step(
  db: Kysely<Tables>,
  database: DatabaseKind,
  from: number,
  migrations: readonly Migration[],
): Promise<void> {
  const types = columnTypes(database);
  if (from === 0) {
    await db.schema
      .createTable("variorum_schema")
      .addColumn("version", "integer", (column) => column.notNull())
      .execute();
    await db.insertInto("variorum_schema").values({ version: 0 }).execute();
  }
  for (const migration of migrations.filter(({ version }) => version > from)) {
    await migration.up(db as unknown as Kysely<unknown>, types, database);
    await db.updateTable("variorum_schema").set({ version: migration.version }).execute();
  }
}

/**
 * Brings the tables to the newest version. Several processes may do it at once: one works, the others wait and find
 * it done. A database of a newer Variorum is left alone; where a column is missing all the same, the error of the database
 * is thrown. `name` is what a person calls the database.
 */
export async function migrate(
  db: Database,
  database: DatabaseKind,
  name: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<Result<StoreProblem, null>> {
  const last = newest(migrations);
  const judge = (found: number | null): StoreProblem | null => {
    if (found === null)
      return problem(
        "other-database",
        `${name} holds tables of another program. Variorum needs a database of its own.`,
      );
    if (found > last)
      return problem(
        "newer-database",
        `${name} was written by a newer Variorum (its tables are of version ${found}, this one knows up to ${last}). Update Variorum to open it; nothing was changed.`,
      );
    return null;
  };
  const before = await tableVersion(db, database);
  const refused = judge(before);
  if (refused !== null) return failure(refused);
  if (before === last) {
    await checkColumns(db);
    return success(null);
  }
  return db.transaction().execute(async (transaction) => {
    if (database === "postgres")
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    const found = await tableVersion(transaction, database);
    const late = judge(found);
    if (late !== null || found === null) return failure(late ?? problem("other-database", name));
    await step(transaction, database, found, migrations);
    await checkColumns(transaction);
    return success(null);
  });
}
