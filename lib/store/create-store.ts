import { setTimeout as sleep } from "node:timers/promises";
import type { Connections } from "./connections";
import { putCached } from "./keep-cached";
import { runWrite } from "./run-write";
import type { Store } from "./store";
import { problemError } from "./store-problem";
import { storeReader } from "./store-reader";
import { storeWriter } from "./store-writer";
import { makeTurns } from "./turns";

const CACHE_PATIENCE_MS = 300;

/** The same for any failing read: a known cause is thrown as its sentence. */
function tellProblems<R extends object>(reader: R, connections: Connections): R {
  const told = (error: unknown): never => {
    const known = connections.explain(error);
    throw known === null ? error : problemError(known, error);
  };
  const entries = Object.entries(reader).map(([name, read]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await (read as (...given: unknown[]) => Promise<unknown>)(...given);
      } catch (error) {
        return told(error);
      }
    },
  ]);
  return Object.fromEntries(entries) as R;
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
    // biome-ignore lint/correctness/useYield: comes with the archive
    dump: async function* () {
      throw new Error("Not yet.");
    },
    restore: () => Promise.reject(new Error("Not yet.")),
    close: async () => {
      await turns.take(async () => {});
      await connections.close();
    },
  };
}
