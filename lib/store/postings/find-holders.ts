import { sql } from "kysely";
import { numberRows } from "../number-rows";
import { unpackSketch } from "../pack-sketch";
import type { Database, DatabaseKind } from "../tables";
import { blocksOf, readBlock } from "./blocks";
import { runKey, termKey } from "./posting";
import { readDirectories, readSegments, type Segment } from "./segments";

/** Blocks looked at for one key in one segment. Those in the middle of a key's blocks hold over 240 of its postings each. */
const MOST_BLOCKS = 8;

/** Another process may merge segments between two of our questions; the next try finds them merged. */
const TRIES = 8;

/** Directories of the segments that were there lately. Segments never change, so they are kept as long as they are there. */
export type DirectoryCache = Map<number, Float64Array>;

/** The texts that hold a key, newest first; at most `limit` of them. */
export type Holders = ReadonlyMap<number, readonly number[]>;

interface Search {
  readonly db: Database;
  readonly database: DatabaseKind;
  readonly limit: number;
  readonly holders: Map<number, number[]>;
}

/** Adds the texts that hold a key in one segment, newest first. False where blocks went away meanwhile. */
async function searchSegment(
  { db, database, limit, holders }: Search,
  { n, first }: Segment,
  directory: Float64Array,
): Promise<boolean> {
  /** Keys to be looked for in each block. */
  const wanted = new Map<number, number[]>();
  for (const [key, found] of holders) {
    if (found.length >= limit) continue;
    const { start, end } = blocksOf(directory, key);
    for (let block = Math.max(start, end - MOST_BLOCKS); block < end; block += 1) {
      const keys = wanted.get(block);
      if (keys === undefined) wanted.set(block, [key]);
      else keys.push(key);
    }
  }
  if (wanted.size === 0) return true;
  const { rows } = await sql<{ block: number; body: Uint8Array }>`
    select block, body from posting_blocks where segment = ${n}
    and block in (select value from ${numberRows(database, [...wanted.keys()])} as wanted)
    order by block`.execute(db);
  const here = new Map<number, number[]>();
  const see = (key: number, text: number): void => {
    const texts = here.get(key);
    if (texts === undefined) here.set(key, [first + text]);
    else texts.push(first + text);
  };
  for (const { block, body } of rows)
    readBlock({ firstKey: directory[block] ?? 0, body }, see, wanted.get(block) ?? []);
  for (const [key, texts] of here) {
    const found = holders.get(key);
    for (let at = texts.length - 1; at >= 0 && found && found.length < limit; at -= 1)
      found.push(texts[at] ?? 0);
  }
  return rows.length === wanted.size;
}

/** Adds those of the newest texts, which are in no segment yet. */
function searchWaiting(
  holders: Map<number, number[]>,
  waiting: readonly {
    readonly version: number;
    readonly runs: number;
    readonly body: Uint8Array;
  }[],
  limit: number,
): void {
  for (const { version, runs, body } of waiting) {
    const sketch = unpackSketch(body, runs);
    for (const key of [...sketch.runs.map(runKey), ...sketch.terms.map(termKey)]) {
      const found = holders.get(key);
      if (found !== undefined && found.length < limit) found.push(version);
    }
  }
}

async function tryFind(
  db: Database,
  database: DatabaseKind,
  keys: readonly number[],
  limit: number,
  cache: DirectoryCache,
): Promise<Holders | null> {
  // Before the segments: what becomes one in between is then seen twice instead of never.
  const waiting = await db.selectFrom("sketches").selectAll().orderBy("version", "desc").execute();
  const segments = await readSegments(db);
  const present = new Set(segments.map(({ n }) => n));
  for (const n of cache.keys()) if (!present.has(n)) cache.delete(n);
  const unknown = segments.flatMap(({ n }) => (cache.has(n) ? [] : [n]));
  for (const [n, directory] of await readDirectories(db, unknown)) cache.set(n, directory);
  const indexed = segments[0]?.last ?? 0;
  const holders = new Map(keys.map((key): [number, number[]] => [key, []]));
  searchWaiting(
    holders,
    waiting.filter(({ version }) => version > indexed),
    limit,
  );
  const search = { db, database, limit, holders };
  for (const segment of segments) {
    const directory = cache.get(segment.n);
    if (directory === undefined || !(await searchSegment(search, segment, directory))) return null;
  }
  return holders;
}

/** The newest texts, up to `limit`, that hold each of the keys, which are in ascending order. */
export async function findHolders(
  db: Database,
  database: DatabaseKind,
  keys: readonly number[],
  limit: number,
  cache: DirectoryCache,
): Promise<Holders> {
  if (keys.length === 0) return new Map();
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const holders = await tryFind(db, database, keys, limit, cache);
    if (holders !== null) return holders;
  }
  throw new Error("The index of texts misses blocks that its segments name.");
}
