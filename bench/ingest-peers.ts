import { closeSync, fsyncSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { loadSqliteDriver } from "../lib/store/sqlite/load-driver";
import { runStatement } from "./own-schema";

/** A text as a peer writes it. */
export interface RawText {
  readonly name: string;
  readonly hash: Buffer;
  readonly bytes: Buffer;
}

const batchesOf = function* (
  texts: readonly RawText[],
  size: number,
): Generator<readonly RawText[]> {
  for (let at = 0; at < texts.length; at += size) yield texts.slice(at, at + size);
};

const TABLE = (bytes: string): string =>
  `create table raw (hash ${bytes} primary key, name text not null, body ${bytes} not null)`;

/** The raw bytes as plain rows of one table in SQLite: same driver, same settings, same rows a commit. Gives bytes on disk. */
export async function writeSqliteRows(
  folder: string,
  texts: readonly RawText[],
  commit: number,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const driver = await loadSqliteDriver();
  if (!driver.ok) throw new Error(driver.error.message);
  const file = join(folder, "rows.sqlite");
  const handle = driver.value(file);
  handle.exec("pragma journal_mode = wal");
  handle.exec("pragma synchronous = full");
  handle.exec(TABLE("blob"));
  const insert = handle.prepare("insert into raw values (?, ?, ?)");
  for (const batch of batchesOf(texts, commit)) {
    handle.exec("begin immediate");
    for (const { hash, name, bytes } of batch) insert.run(hash, name, bytes);
    handle.exec("commit");
  }
  handle.close();
  return statSync(file).size;
}

/** The same in Postgres, over one connection. */
export async function writePostgresRows(
  url: string,
  schema: string,
  texts: readonly RawText[],
  commit: number,
): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(TABLE("bytea"));
    for (const batch of batchesOf(texts, commit)) {
      await client.query("begin");
      for (const { hash, name, bytes } of batch)
        await client.query({
          name: "insert",
          text: "insert into raw values ($1, $2, $3)",
          values: [hash, name, bytes],
        });
      await client.query("commit");
    }
  } finally {
    await client.end();
  }
  return await schemaSize(url, schema);
}

/** Bytes on disk of all tables of a schema with their indexes. */
export async function schemaSize(url: string, schema: string): Promise<number> {
  const [row] = await runStatement<{ readonly size: string | null }>(
    url,
    `select sum(pg_total_relation_size(oid)) as size from pg_class where relkind = 'r' and relnamespace = '${schema}'::regnamespace`,
  );
  return Number(row?.size ?? 0);
}

/** A file for each text, each on the disk before the next. Gives bytes on disk in blocks of 4,096. */
export function writeFilesSynced(folder: string, texts: readonly RawText[]): number {
  mkdirSync(folder, { recursive: true });
  let size = 0;
  for (const { name, bytes } of texts) {
    const file = openSync(join(folder, name), "wx");
    writeSync(file, bytes);
    fsyncSync(file);
    closeSync(file);
    size += Math.ceil(bytes.length / 4_096) * 4_096;
  }
  return size;
}
