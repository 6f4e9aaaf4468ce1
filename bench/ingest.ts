import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IncomingDocument } from "../lib/server/import/incoming";
import { takeDocuments } from "../lib/server/import/take-documents";
import { openStore } from "../lib/store/open-store";
import { SQLITE_FILE } from "../lib/store/sqlite/open-sqlite";
import { generateArticles } from "./generate-articles";
import {
  type RawText,
  schemaSize,
  writeFilesSynced,
  writePostgresRows,
  writeSqliteRows,
} from "./ingest-peers";
import { makeSchema } from "./own-schema";
import { printColumns } from "./print-columns";

const ARTICLES = 10_000;
const QUICK = 1_000;
/** Rows that the peers write in one commit: as many as the import keeps in one. */
const COMMIT = 100;
const SEED = 17;

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly bytes: number;
  /** Seconds of the first and of the last tenth: whether a fuller store is a slower one. */
  readonly first?: number;
  readonly last?: number;
}

/**
 * Measures the import of invented articles into both databases beside peers that only write the same raw bytes: plain
 * rows of one table in the same database, as many in a commit, and one file each with fsync. `databaseUrl` null: Postgres
 * is left out. Exit status 1 where a text is missing afterwards.
 */
export async function measureIngest(
  options: readonly string[],
  databaseUrl: string | null,
): Promise<number> {
  const count = options.includes("--quick") ? QUICK : ARTICLES;
  const articles = [...generateArticles(count, SEED)];
  const texts = articles.map(({ name, text }): RawText => {
    const bytes = Buffer.from(text);
    return { name, bytes, hash: createHash("sha256").update(bytes).digest() };
  });
  const raw = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const events = new Set(articles.map(({ event }) => event)).size;
  console.log(
    `${count.toLocaleString("en")} invented articles of ${events.toLocaleString("en")} events, ${Math.round(raw / count).toLocaleString("en")} raw bytes each.\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), "variorum-ingest-"));
  let good = true;
  try {
    const sqlite = await importInto({ dataFolder: join(folder, "data") }, texts);
    good &&= sqlite.kept === count;
    const rows = await timed("SQLite: plain rows", () =>
      writeSqliteRows(join(folder, "rows"), texts, COMMIT),
    );
    const files = await timed("files with fsync", async () =>
      writeFilesSynced(join(folder, "files"), texts),
    );
    const size = statSync(join(folder, "data", SQLITE_FILE)).size;
    const table: Row[] = [{ ...sqlite, name: "SQLite: Variorum", bytes: size }, rows, files];
    if (databaseUrl !== null) {
      const own = await makeSchema(databaseUrl);
      const peer = await makeSchema(databaseUrl);
      const postgres = await importInto({ databaseUrl: own.url }, texts);
      good &&= postgres.kept === count;
      table.push(
        { ...postgres, name: "Postgres: Variorum", bytes: await schemaSize(own.url, own.name) },
        await timed("Postgres: plain rows", () =>
          writePostgresRows(peer.url, peer.name, texts, COMMIT),
        ),
      );
      await own.drop();
      await peer.drop();
    } else console.log("There is no Postgres here, so it was not measured.\n");
    print(table, count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!good) console.log("\nSome texts are missing from a store.");
  return good ? 0 : 1;
}

async function importInto(
  place: Parameters<typeof openStore>[0],
  texts: readonly RawText[],
): Promise<Omit<Row, "name" | "bytes"> & { readonly kept: number }> {
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const documents = texts.map(
    ({ name, bytes }): IncomingDocument => ({ name, bytes, hint: { fileName: name } }),
  );
  const times: number[] = [];
  const start = performance.now();
  const taken = await takeDocuments(store, documents, {
    now: () => new Date().toISOString(),
    onProgress: () => {
      times.push(performance.now() - start);
    },
  });
  const seconds = (performance.now() - start) / 1_000;
  if (!taken.ok) throw new Error(taken.error.message);
  const { versions: kept } = await store.count();
  await store.close();
  const tenth = Math.floor(times.length / 10);
  const upTo = (index: number): number => (times[index] ?? 0) / 1_000;
  return {
    kept,
    seconds,
    first: upTo(tenth - 1),
    last: upTo(times.length - 1) - upTo(times.length - 1 - tenth),
  };
}

async function timed(name: string, work: () => Promise<number>): Promise<Row> {
  const start = performance.now();
  const bytes = await work();
  return { name, bytes, seconds: (performance.now() - start) / 1_000 };
}

function print(rows: readonly Row[], count: number): void {
  const [ours] = rows;
  const perSecond = (seconds: number, of = count): string =>
    seconds === 0 ? "–" : Math.round(of / seconds).toLocaleString("en");
  const peerOf = ({ name }: Row): Row | undefined =>
    rows.find((row) => row.name === `${name.split(":")[0]}: plain rows`) ?? ours;
  printColumns([
    [
      "",
      "articles/s",
      "first tenth",
      "last tenth",
      "bytes/article",
      "time × plain rows",
      "bytes × plain rows",
    ],
    ...rows.map((row) => {
      const peer = row.name.includes(":") ? peerOf(row) : undefined;
      return [
        row.name,
        perSecond(row.seconds),
        row.first === undefined ? "" : perSecond(row.first, count / 10),
        row.last === undefined ? "" : perSecond(row.last, count / 10),
        Math.round(row.bytes / count).toLocaleString("en"),
        peer === undefined ? "" : (row.seconds / peer.seconds).toFixed(1),
        peer === undefined ? "" : (row.bytes / peer.bytes).toFixed(2),
      ];
    }),
  ]);
  console.log(
    `\nVariorum reads each article, finds its story among all others, and keeps bytes, index, sources and passages, ${COMMIT} in a` +
      " commit; plain rows: the raw bytes in one table, as many in a commit, the same driver and settings.",
  );
}
