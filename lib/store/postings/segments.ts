import { nextNumber } from "../next-number";
import { unpackSketch } from "../pack-sketch";
import type { Database } from "../tables";
import {
  type Block,
  blockPostings,
  blocksOf,
  encodeBlocks,
  packDirectory,
  unpackDirectory,
} from "./blocks";
import { MOST_TEXTS, type Posting, postingsOf } from "./posting";

/**
 * The index of what texts are found by is written in segments, as search engines do it (O'Neil et al. 1996, the
 * log-structured merge tree): the newest texts wait with their sketches as they are; each 128 of them become a segment
 * that never changes; each eight segments become one. A text's hundred postings lie all over the index, so writing
 * each of them to its place would write a hundred pages for one article.
 */
const SMALLEST = 128;
const FANOUT = 8;

/** Parts of the hashes that are merged at once: some ten thousand postings of each. */
const PART_POSTINGS = 60_000;

/** Blocks written by one statement. */
const ROWS_AT_ONCE = 40;

export interface Segment {
  readonly n: number;
  /** Its texts are `first` to `last`. */
  readonly first: number;
  readonly last: number;
}

/** How many texts a segment takes that ends with text `n`; 0 where none ends there. 1024 → 1024, 1152 → 128. */
export function textsEndingAt(n: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = SMALLEST; size <= MOST_TEXTS && n % size === 0; size *= FANOUT) sizes.push(size);
  return sizes;
}

export const readSegments = (db: Database): Promise<readonly Segment[]> =>
  db.selectFrom("segments").select(["n", "first", "last"]).orderBy("first", "desc").execute();

/** The first keys of the blocks of segments. */
export async function readDirectories(
  db: Database,
  segments: readonly number[],
): Promise<ReadonlyMap<number, Float64Array>> {
  if (segments.length === 0) return new Map();
  const rows = await db
    .selectFrom("segments")
    .select(["n", "directory"])
    .where("n", "in", segments)
    .execute();
  return new Map(rows.map(({ n, directory }) => [n, unpackDirectory(directory)]));
}

/** Writes a new segment; the postings come in ascending parts. */
async function writeSegment(
  db: Database,
  first: number,
  last: number,
  parts: AsyncIterable<Float64Array> | Iterable<Float64Array>,
): Promise<void> {
  const { n } = await db
    .insertInto("segments")
    .values({ n: nextNumber("segments"), first, last, directory: new Uint8Array(0) })
    .returning("n")
    .executeTakeFirstOrThrow();
  const keys: number[] = [];
  for await (const part of parts) {
    const blocks = [...encodeBlocks(part)];
    for (let at = 0; at < blocks.length; at += ROWS_AT_ONCE) {
      const rows = blocks
        .slice(at, at + ROWS_AT_ONCE)
        .map(({ body }, more) => ({ segment: n, block: keys.length + more, body }));
      await db.insertInto("posting_blocks").values(rows).execute();
      keys.push(...blocks.slice(at, at + ROWS_AT_ONCE).map(({ firstKey }) => firstKey));
    }
  }
  await db
    .updateTable("segments")
    .set({ directory: packDirectory(keys) })
    .where("n", "=", n)
    .execute();
}

/** Sketches that wait, as postings of a segment that begins with text `first`. */
async function takeWaiting(db: Database, first: number, last: number): Promise<Float64Array> {
  const rows = await db
    .selectFrom("sketches")
    .selectAll()
    .where("version", ">=", first)
    .where("version", "<=", last)
    .execute();
  await db
    .deleteFrom("sketches")
    .where("version", ">=", first)
    .where("version", "<=", last)
    .execute();
  const all = rows.flatMap(({ version, runs, body }) =>
    postingsOf(unpackSketch(body, runs), version - first),
  );
  return Float64Array.from(all).sort();
}

interface Input extends Segment {
  readonly directory: Float64Array;
}

/** Blocks `start` to `end` of a segment. */
async function readBlocks(
  db: Database,
  { n, directory }: Input,
  start: number,
  end: number,
): Promise<readonly Block[]> {
  const rows = await db
    .selectFrom("posting_blocks")
    .select(["block", "body"])
    .where("segment", "=", n)
    .where("block", ">=", start)
    .where("block", "<", end)
    .orderBy("block")
    .execute();
  return rows.map(({ block, body }) => ({ firstKey: directory[block] ?? 0, body }));
}

/** Keys that part the inputs into parts of about equal size: the first keys of every so many blocks of them all. */
function partKeys(inputs: readonly Input[]): readonly number[] {
  const keys = Float64Array.from(inputs.flatMap(({ directory }) => [...directory])).sort();
  const blocks = Math.ceil(PART_POSTINGS / 200);
  const parts = new Set(keys.filter((_, at) => at > 0 && at % blocks === 0));
  return [...parts, Number.POSITIVE_INFINITY];
}

/** The postings of segments in ascending parts; what was read to its end is deleted, so that its pages are used again. */
async function* mergeParts(
  db: Database,
  inputs: readonly Input[],
  first: number,
): AsyncGenerator<Float64Array> {
  let from = 0;
  const done = new Map<number, number>();
  for (const to of partKeys(inputs)) {
    const postings: Posting[] = [];
    for (const input of inputs) {
      const start = blocksOf(input.directory, from).start;
      const end = blocksOf(input.directory, to).start + 1;
      const [low, high] = [from * MOST_TEXTS, to * MOST_TEXTS];
      const blocks = await readBlocks(db, input, start, end);
      for (const one of blockPostings(blocks, input.first - first))
        if (one >= low && one < high) postings.push(one);
      // The block that begins before the next part's first key may still hold that key.
      done.set(input.n, end - 1);
      await db
        .deleteFrom("posting_blocks")
        .where("segment", "=", input.n)
        .where("block", "<", Math.max(end - 1, 0))
        .execute();
    }
    yield Float64Array.from(postings).sort();
    from = to;
  }
}

async function merge(db: Database, first: number, last: number): Promise<void> {
  const segments = await db
    .selectFrom("segments")
    .selectAll()
    .where("first", ">=", first)
    .where("last", "<=", last)
    .execute();
  const inputs = segments.map((segment) => ({
    ...segment,
    directory: unpackDirectory(segment.directory),
  }));
  await writeSegment(db, first, last, mergeParts(db, inputs, first));
  const merged = inputs.map(({ n }) => n);
  await db.deleteFrom("posting_blocks").where("segment", "in", merged).execute();
  await db.deleteFrom("segments").where("n", "in", merged).execute();
}

/** After text `n` was added: writes the segments that end with it. */
export async function growIndex(db: Database, n: number): Promise<void> {
  for (const size of textsEndingAt(n)) {
    const first = n - size + 1;
    if (size === SMALLEST) await writeSegment(db, first, n, [await takeWaiting(db, first, n)]);
    else await merge(db, first, n);
  }
}
