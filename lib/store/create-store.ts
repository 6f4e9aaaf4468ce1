import { setTimeout as sleep } from "node:timers/promises";
import type { Connections } from "./connections";
import { dumpRows } from "./dump";
import { putCached } from "./keep-cached";
import { restoreRows } from "./restore";
import { runWrite } from "./run-write";
import type { ArchiveRow, Store } from "./store";
import { problemError } from "./store-problem";
import { storeReader } from "./store-reader";
import { storeWriter } from "./store-writer";
import type { Database } from "./tables";
import { makeTurns } from "./turns";

const CACHE_PATIENCE_MS = 300;

/** A known cause as its sentence; what is no known cause as it is. */
function told(connections: Connections, error: unknown): unknown {
  const known = connections.explain(error);
  return known === null ? error : problemError(known, error);
}

/** The same for any failing read. */
function tellProblems<R extends object>(reader: R, connections: Connections): R {
  const entries = Object.entries(reader).map(([name, read]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await (read as (...given: unknown[]) => Promise<unknown>)(...given);
      } catch (error) {
        throw told(connections, error);
      }
    },
  ]);
  return Object.fromEntries(entries) as R;
}

async function openSnapshot(connections: Connections): Promise<Database> {
  try {
    return await connections.openSnapshot();
  } catch (error) {
    throw told(connections, error);
  }
}

/** One long reading transaction on a connection of its own: what is written meanwhile is not in it. */
async function* dump(connections: Connections): AsyncGenerator<ArchiveRow> {
  const db = await openSnapshot(connections);
  try {
    const transaction = await db
      .startTransaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute();
    try {
      yield* dumpRows(transaction);
    } catch (error) {
      throw told(connections, error);
    } finally {
      await transaction.rollback().execute();
    }
  } finally {
    await db.destroy();
  }
}

/** One writing transaction, once: the rows cannot be asked for again. */
async function restore(connections: Connections, rows: AsyncIterable<ArchiveRow>) {
  const { writer, takeTurn } = connections;
  try {
    return await writer.transaction().execute(async (transaction) => {
      await takeTurn(transaction);
      return restoreRows(transaction, rows);
    });
  } catch (error) {
    throw told(connections, error);
  }
}

/** The store over opened connections; the same code for both databases. */
export function createStore(connections: Connections): Store {
  const { database, reader } = connections;
  const turns = makeTurns();
  return {
    database,
    ...tellProblems(storeReader(reader, database), connections),
    write: (work) =>
      turns.take(() =>
        runWrite(connections, (transaction) => work(storeWriter(transaction, database))),
      ),
    keepCached: async (kind, key, text) => {
      const kept = turns.take(() =>
        runWrite(connections, (transaction) => putCached(transaction, kind, key, text)),
      );
      // It is made again when it is asked for; nobody waits for it behind a long import.
      await Promise.race([kept.catch(() => {}), sleep(CACHE_PATIENCE_MS, null, { ref: false })]);
    },
    dump: () => dump(connections),
    restore: (rows) => turns.take(() => restore(connections, rows)),
    close: async () => {
      await turns.take(async () => {});
      await connections.close();
    },
  };
}
