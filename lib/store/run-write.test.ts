import { expect, it } from "vitest";
import type { Connections } from "./connections";
import { runWrite } from "./run-write";
import { problemOf } from "./store-problem";
import type { Database } from "./tables";

/** A database whose commits end as told, one after the other. */
function connections(
  commits: readonly ("kept" | "lost")[],
  committed: "yes" | "no" | "unknown",
): { readonly database: Connections; readonly tries: () => number } {
  let tries = 0;
  const transaction = {
    commit: () => ({
      execute: async () => {
        if (commits[tries - 1] === "lost") throw new Error("Connection lost.");
      },
    }),
    rollback: () => ({ execute: () => Promise.reject(new Error("There is no connection.")) }),
  };
  const writer = {
    startTransaction: () => ({
      execute: async () => {
        tries += 1;
        return transaction;
      },
    }),
  } as unknown as Database;
  return {
    tries: () => tries,
    database: {
      database: "postgres",
      reader: writer,
      writer,
      takeTurn: async () => ({ committed: async () => committed }),
      openSnapshot: () => Promise.reject(new Error("Not asked for.")),
      mayRetry: (error) => error instanceof Error && error.message === "Connection lost.",
      explain: () => null,
      close: async () => {},
    },
  };
}

it("does a write once whose commit took place though its answer was lost", async () => {
  const { database, tries } = connections(["lost"], "yes");
  expect(await runWrite(database, async () => "value")).toBe("value");
  expect(tries()).toBe(1);
});

it("does a write again whose commit did not take place", async () => {
  const { database, tries } = connections(["lost", "lost", "kept"], "no");
  expect(await runWrite(database, async () => "value")).toBe("value");
  expect(tries()).toBe(3);
});

it("does a write not again where nobody can tell", async () => {
  const { database, tries } = connections(["lost"], "unknown");
  const error = await runWrite(database, async () => "value").catch((thrown: unknown) => thrown);
  expect(problemOf(error)?.code).toBe("server-not-reachable");
  expect(tries()).toBe(1);
});

it("does work not again that fails by itself", async () => {
  const { database, tries } = connections(["kept"], "no");
  await expect(
    runWrite(database, async () => {
      throw new Error("A bug.");
    }),
  ).rejects.toThrow("A bug.");
  expect(tries()).toBe(1);
});
