import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { cleanParameters } from "../clean-parameters";
import type { SqliteHandle, SqliteStatement } from "./load-driver";

/** Statements kept ready; the store asks some sixty different ones. */
const KEPT_STATEMENTS = 200;

interface ReadyStatement {
  readonly statement: SqliteStatement;
  readonly gives: boolean;
}

function connect(handle: SqliteHandle): DatabaseConnection {
  const ready = new Map<string, ReadyStatement>();
  const prepare = (sql: string): ReadyStatement => {
    const kept = ready.get(sql);
    if (kept !== undefined) return kept;
    const statement = handle.prepare(sql);
    const made = { statement, gives: statement.columns().length > 0 };
    if (ready.size >= KEPT_STATEMENTS) ready.clear();
    ready.set(sql, made);
    return made;
  };
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery) => {
      const { statement, gives } = prepare(sql);
      const values = cleanParameters(parameters);
      if (gives) return { rows: statement.all(...values) as R[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
    },
    streamQuery: () => {
      throw new Error("The store reads page by page; it streams no query.");
    },
  };
}

/**
 * Kysely over one handle of node:sqlite. `begin` starts a transaction: at once with the right to write ("begin
 * immediate", which may have to wait its turn) or as a snapshot to read from ("begin"). Who uses a handle for
 * transactions sees to it that they do not overlap: there is one connection and no queue here.
 */
export function sqliteDialect(
  handle: SqliteHandle,
  begin: (handle: SqliteHandle) => Promise<void>,
): Dialect {
  const connection = connect(handle);
  const run = async (sql: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      releaseConnection: async () => {},
      beginTransaction: () => begin(handle),
      commitTransaction: () => run("commit"),
      // A full disk ends the transaction by itself; what is wanted then is the error that did it.
      rollbackTransaction: () => run("rollback").catch(() => {}),
      destroy: async () => handle.close(),
    }),
  };
}
