import { setTimeout as sleep } from "node:timers/promises";
import type { Connections, Turn } from "./connections";
import { problem, problemError, type StoreProblem } from "./store-problem";
import type { Database } from "./tables";

/** A server that is started again is back within seconds; after this the error goes to who asked. */
const TRIES = 8;
const FIRST_PAUSE_MS = 25;

/** Not tried again: it might then be kept twice. */
const UNKNOWN: StoreProblem = problem(
  "server-not-reachable",
  "The database went away in the middle of a write and has not come back; whether it was kept will show when it does.",
);

type Outcome<A> =
  | { readonly done: true; readonly value: A }
  | { readonly done: false; readonly error: unknown };

/** One try. A commit whose answer got lost is asked for: it may have taken place. */
async function tryOnce<A>(
  connections: Connections,
  work: (transaction: Database) => Promise<A>,
): Promise<Outcome<A>> {
  const transaction = await connections.writer.startTransaction().execute();
  let turn: Turn;
  let value: A;
  try {
    turn = await connections.takeTurn(transaction);
    value = await work(transaction);
  } catch (error) {
    await transaction
      .rollback()
      .execute()
      .catch(() => {});
    return { done: false, error };
  }
  try {
    await transaction.commit().execute();
    return { done: true, value };
  } catch (error) {
    await transaction
      .rollback()
      .execute()
      .catch(() => {});
    if (!connections.mayRetry(error)) return { done: false, error };
    const committed = await turn.committed();
    if (committed === "yes") return { done: true, value };
    return { done: false, error: committed === "no" ? error : problemError(UNKNOWN, error) };
  }
}

/** Runs `work` in a transaction, again where another process or a lost connection was in the way. */
export async function runWrite<A>(
  connections: Connections,
  work: (transaction: Database) => Promise<A>,
): Promise<A> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await tryOnce(connections, work).catch(
      (error: unknown): Outcome<A> => ({ done: false, error }),
    );
    if (outcome.done) return outcome.value;
    const { error } = outcome;
    if (!connections.mayRetry(error) || tries >= TRIES) {
      const known = connections.explain(error);
      throw known === null ? error : problemError(known, error);
    }
    await sleep(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2));
  }
}
