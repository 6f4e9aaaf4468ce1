import { unpackSketch } from "../pack-sketch";
import type { SketchRecord } from "../store";
import type { Database } from "../tables";
import { type Block, readBlock, unpackDirectory } from "./blocks";
import { isTermKey } from "./posting";

/** Sketches put together at once: some megabytes, for one reading of their segment. */
const AT_ONCE = 8_192;

/** Blocks fetched at once. */
const BLOCKS = 1_000;

type Sketches = ReadonlyMap<number, SketchRecord>;

async function* segmentBlocks(
  db: Database,
  n: number,
  directory: Float64Array,
): AsyncGenerator<Block> {
  for (let from = 0; from < directory.length; from += BLOCKS) {
    const rows = await db
      .selectFrom("posting_blocks")
      .select(["block", "body"])
      .where("segment", "=", n)
      .where("block", ">=", from)
      .where("block", "<", from + BLOCKS)
      .orderBy("block")
      .execute();
    for (const { block, body } of rows) yield { firstKey: directory[block] ?? 0, body };
  }
}

/** The sketches of texts `first` to `last` out of the segment that holds them. */
async function readIndexed(db: Database, first: number, last: number): Promise<Sketches> {
  const segment = await db
    .selectFrom("segments")
    .selectAll()
    .where("first", "<=", first)
    .where("last", ">=", last)
    .executeTakeFirstOrThrow();
  const found = new Map<number, { runs: number[]; terms: number[] }>();
  for (let n = first; n <= last; n += 1) found.set(n, { runs: [], terms: [] });
  for await (const block of segmentBlocks(db, segment.n, unpackDirectory(segment.directory)))
    readBlock(block, (key, text) => {
      const sketch = found.get(segment.first + text);
      // A term's key is its hash behind all runs: its lowest 32 bits are the hash.
      sketch?.[isTermKey(key) ? "terms" : "runs"].push(key % 2 ** 32);
    });
  return found;
}

async function readWaiting(db: Database): Promise<Sketches> {
  const rows = await db.selectFrom("sketches").selectAll().execute();
  return new Map(rows.map(({ version, runs, body }) => [version, unpackSketch(body, runs)]));
}

/** Reads the sketches of texts that are asked for in ascending order, within a transaction that sees one moment. */
export function sketchReader(db: Database): (n: number) => Promise<SketchRecord> {
  let here: Sketches = new Map();
  return async (n) => {
    const known = here.get(n);
    if (known !== undefined) return known;
    const segment = await db
      .selectFrom("segments")
      .select("last")
      .where("first", "<=", n)
      .where("last", ">=", n)
      .executeTakeFirst();
    here =
      segment === undefined
        ? await readWaiting(db)
        : await readIndexed(db, n, Math.min(n + AT_ONCE - 1, segment.last));
    const found = here.get(n);
    if (found === undefined) throw new Error(`The index has lost the sketch of text ${n}.`);
    return found;
  };
}
