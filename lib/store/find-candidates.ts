import { sql } from "kysely";
import { hashText } from "./keys";
import { countVersions } from "./list-versions";
import { numberRows } from "./number-rows";
import { tidySketch } from "./pack-sketch";
import type { Candidate, Candidates, SketchRecord } from "./store";
import type { Database, DatabaseKind } from "./tables";

/**
 * How many texts of one hash are looked at. A term that more texts hold ("ministry" in 100,000 articles) tells no
 * subject; a run that more hold is a wire text that everybody ran, or a site's standing sentence: the newest are
 * enough to find the one and cost little for the other.
 */
export const COMMON_AFTER = 1_000;

interface Holders {
  readonly hash: number;
  /** Numbers of the versions, newest first, at most COMMON_AFTER + 1. */
  readonly versions: readonly number[];
}

/** Hashes are kept as signed numbers: 4,294,967,295 as -1. */
export const toSigned = (hash: number): number => hash | 0;

async function holdersOf(
  db: Database,
  database: DatabaseKind,
  table: "run_postings" | "term_postings",
  hashes: readonly number[],
): Promise<readonly Holders[]> {
  if (hashes.length === 0) return [];
  // One walk down the index for each hash, cut off by itself: no hash can make the statement long.
  const { rows } = await sql<{ hash: number; holders: string | null }>`
    select asked.value as hash, (
      select string_agg(cast(held.version as text), ',') from (
        select version from ${sql.table(table)} where hash = asked.value
        order by version desc limit ${sql.lit(COMMON_AFTER + 1)}
      ) as held
    ) as holders
    from ${numberRows(database, hashes.map(toSigned))} as asked`.execute(db);
  return rows.flatMap(({ hash, holders }) =>
    holders === null ? [] : [{ hash, versions: holders.split(",").map(Number) }],
  );
}

interface Tally {
  readonly version: number;
  sharedRuns: number;
  termWeight: number;
}

const heavier = (a: Tally, b: Tally): number =>
  b.termWeight - a.termWeight || b.sharedRuns - a.sharedRuns || a.version - b.version;

const closer = (a: Tally, b: Tally): number =>
  b.sharedRuns - a.sharedRuns || b.termWeight - a.termWeight || a.version - b.version;

/**
 * Half of the places go to those that share most runs, so that an independent report of the same events is found
 * beside forty copies that share a site's standing sentence; the others go by their terms.
 */
function choose(tallies: readonly Tally[], limit: number): readonly Tally[] {
  const byRuns = tallies.filter(({ sharedRuns }) => sharedRuns > 0).sort(closer);
  const chosen = new Set(byRuns.slice(0, Math.ceil(limit / 2)));
  for (const tally of tallies.toSorted(heavier)) {
    if (chosen.size >= limit) break;
    chosen.add(tally);
  }
  return [...chosen].sort(closer);
}

function count(
  runs: readonly Holders[],
  terms: readonly Holders[],
  texts: number,
): { readonly tallies: readonly Tally[]; readonly commonTerms: number } {
  const tallies = new Map<number, Tally>();
  const tallyOf = (version: number): Tally => {
    const kept = tallies.get(version);
    if (kept !== undefined) return kept;
    const made = { version, sharedRuns: 0, termWeight: 0 };
    tallies.set(version, made);
    return made;
  };
  for (const { versions } of runs)
    for (const version of versions.slice(0, COMMON_AFTER)) tallyOf(version).sharedRuns += 1;
  const telling = terms.filter(({ versions }) => versions.length <= COMMON_AFTER);
  // In one order on every database: sums of fractions depend on it.
  for (const { versions } of telling.toSorted((a, b) => a.hash - b.hash)) {
    const weight = Math.log((1 + texts) / versions.length);
    for (const version of versions) tallyOf(version).termWeight += weight;
  }
  return { tallies: [...tallies.values()], commonTerms: terms.length - telling.length };
}

async function nameCandidates(
  db: Database,
  chosen: readonly Tally[],
): Promise<readonly Candidate[]> {
  if (chosen.length === 0) return [];
  const rows = await db
    .selectFrom("versions")
    .select(["n", "hash", "runs", "terms"])
    .where(
      "n",
      "in",
      chosen.map(({ version }) => version),
    )
    .execute();
  const byNumber = new Map(rows.map((row) => [row.n, row]));
  return chosen.flatMap(({ version, sharedRuns, termWeight }) => {
    const row = byNumber.get(version);
    if (row === undefined) return [];
    return [{ hash: hashText(row.hash), sharedRuns, termWeight, runs: row.runs, terms: row.terms }];
  });
}

/** Texts that share runs or telling terms with the sketch; see Candidates for what is left uncounted. */
export async function findCandidates(
  db: Database,
  database: DatabaseKind,
  asked: SketchRecord,
  limit: number,
): Promise<Candidates> {
  const sketch = tidySketch(asked);
  const runs = await holdersOf(db, database, "run_postings", sketch.runs);
  const terms = await holdersOf(db, database, "term_postings", sketch.terms);
  const { tallies, commonTerms } = count(runs, terms, await countVersions(db));
  return {
    found: await nameCandidates(db, choose(tallies, limit)),
    commonTerms,
    commonRuns: runs.filter(({ versions }) => versions.length > COMMON_AFTER).length,
  };
}
