import { type Result, success } from "../result";
import { createStore } from "./create-store";
import { openPostgres } from "./postgres/open-postgres";
import { openSqlite } from "./sqlite/open-sqlite";
import type { Store } from "./store";
import type { StoreProblem } from "./store-problem";

/** A folder for a SQLite file, or the address of a Postgres database: `postgres://user:password@host:5432/name`. */
export type StorePlace = { readonly dataFolder: string } | { readonly databaseUrl: string };

/**
 * Opens the store and brings its tables up to date; several processes may do so at once. What a person can mend (a
 * folder that cannot be written to, a server that does not answer, a database of a newer Variorum) comes back as a
 * problem with plain sentences.
 */
export async function openStore(place: StorePlace): Promise<Result<StoreProblem, Store>> {
  const opened =
    "databaseUrl" in place
      ? await openPostgres(place.databaseUrl)
      : await openSqlite(place.dataFolder);
  return opened.ok ? success(createStore(opened.value)) : opened;
}
