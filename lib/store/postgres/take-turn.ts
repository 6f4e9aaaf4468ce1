import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Turn } from "../connections";
import type { Database } from "../tables";

/** A process that stopped in the middle of a write is put out by the server after this, and the others go on. */
const PATIENCE = "120s";

const TRIES = 10;
const PAUSE_MS = 500;

/** Every process has a row of its own, so that it can ask later whether its last write was kept. */
const PROCESS = randomUUID();

/**
 * Writers take turns by locking the one row of variorum_schema: what a writer read still holds when it is kept, on
 * several servers as in one process. Plain row locks, no session state: any pooler in between will do.
 */
export async function takeTurn(transaction: Database, reader: Database): Promise<Turn> {
  const write = randomUUID();
  // All values are ours; without parameters the three statements go in one trip.
  await sql
    .raw(
      `set local lock_timeout = '${PATIENCE}';
      set local idle_in_transaction_session_timeout = '${PATIENCE}';
      with turn as (select version from variorum_schema for update)
      insert into writers (process, write, at) select '${PROCESS}', '${write}', '${new Date().toISOString()}' from turn
      on conflict (process) do update set write = excluded.write, at = excluded.at`,
    )
    .execute(transaction);
  return { committed: () => wasCommitted(reader, write) };
}

async function wasCommitted(reader: Database, write: string): Promise<"yes" | "no" | "unknown"> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      // Waits where the server is still about to keep or drop that transaction.
      const row = await reader.transaction().execute(async (transaction) => {
        await sql`select version from variorum_schema for update`.execute(transaction);
        return transaction
          .selectFrom("writers")
          .select("write")
          .where("process", "=", PROCESS)
          .executeTakeFirst();
      });
      return row?.write === write ? "yes" : "no";
    } catch {
      await sleep(PAUSE_MS);
    }
  }
  return "unknown";
}

/** Rows of processes that wrote nothing for so long: whatever they asked for was answered. */
const FORGOTTEN_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

export async function forgetOldWriters(db: Database): Promise<void> {
  const before = new Date(Date.now() - FORGOTTEN_AFTER_MS).toISOString();
  await db.deleteFrom("writers").where("at", "<", before).execute();
}
