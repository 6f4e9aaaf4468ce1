import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../open-store";
import { SQLITE_FILE } from "../sqlite/open-sqlite";
import type { Store } from "../store";
import type { TestPostgres } from "./test-postgres";

export interface EmptyStore {
  readonly store: Store;
  /** Closes the store and takes away what was made for it. */
  readonly close: () => Promise<void>;
}

export async function emptyFolder(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "variorum-store-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The store of a place that must be good. */
export async function mustOpen(place: Parameters<typeof openStore>[0]): Promise<Store> {
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

async function makeFile(): Promise<Uint8Array> {
  const { folder, remove } = await emptyFolder();
  await (await mustOpen({ dataFolder: folder })).close();
  const bytes = await readFile(join(folder, SQLITE_FILE));
  await remove();
  return bytes;
}

let made: Promise<Uint8Array> | null = null;

/** An empty SQLite store. The tables are made once for all of a process's tests; each gets a file of its own. */
export async function emptySqlite(): Promise<EmptyStore> {
  made ??= makeFile();
  const { folder, remove } = await emptyFolder();
  const data = join(folder, "data");
  await mkdir(data);
  await writeFile(join(data, SQLITE_FILE), await made);
  const store = await mustOpen({ dataFolder: data });
  return {
    store,
    close: async () => {
      await store.close();
      await remove();
    },
  };
}

export async function emptyPostgres(server: TestPostgres | null): Promise<EmptyStore> {
  if (server === null) throw new Error("There is no Postgres.");
  const schema = await server.makeSchema();
  const store = await mustOpen({ databaseUrl: schema.url });
  return {
    store,
    close: async () => {
      await store.close();
      await schema.drop();
    },
  };
}

/** Works with an empty store, and takes it away however that came out. */
export async function withEmpty(
  open: () => Promise<EmptyStore>,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  const empty = await open();
  try {
    await work(empty.store);
  } finally {
    await empty.close();
  }
}
