import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import pg from "pg";

const SCRIPT = fileURLToPath(
  new URL("../../../scripts/support/test-postgres.mjs", import.meta.url),
);

export interface TestPostgres {
  readonly url: string;
  /** The address of an empty schema of its own in that server, and what takes it away. */
  readonly makeSchema: () => Promise<{ readonly url: string; readonly drop: () => Promise<void> }>;
  readonly stop: () => Promise<void>;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const part of child.stdout ?? []) {
    said += String(part);
    if (said.includes("\n")) return said.slice(0, said.indexOf("\n"));
  }
  throw new Error("The test server ended before it said where it is.");
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * A real Postgres for one test file, or null where this machine has none and none can be fetched. The server belongs
 * to a process that ends it when ours ends, in whatever way.
 */
export async function startTestPostgres(): Promise<TestPostgres | null> {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
  const answer = JSON.parse(await firstLine(child)) as { url?: string };
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.stdin?.end();
    await once(child, "exit");
  };
  const { url } = answer;
  if (url === undefined) {
    await stop();
    return null;
  }
  return {
    url,
    stop,
    makeSchema: async () => {
      const name = `variorum_test_${randomUUID().replaceAll("-", "")}`;
      await run(url, `create schema ${name}`);
      const own = new URL(url);
      own.searchParams.set("options", `-c search_path=${name}`);
      return { url: own.href, drop: () => run(url, `drop schema ${name} cascade`) };
    },
  };
}
