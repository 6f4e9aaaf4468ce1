import { randomUUID } from "node:crypto";
import pg from "pg";

/** An empty schema of its own on a Postgres server. */
export interface OwnSchema {
  readonly name: string;
  /** Address of the database in which this schema is what is read and written. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Runs one statement on a connection of its own. */
export async function runStatement<Row extends object>(
  url: string,
  statement: string,
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

export async function makeSchema(url: string): Promise<OwnSchema> {
  const name = `variorum_bench_${randomUUID().replaceAll("-", "")}`;
  await runStatement(url, `create schema ${name}`);
  const own = new URL(url);
  own.searchParams.set("options", `-c search_path=${name}`);
  return {
    name,
    url: own.href,
    drop: async () => {
      await runStatement(url, `drop schema ${name} cascade`);
    },
  };
}
