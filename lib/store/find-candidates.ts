import { hashText } from "./keys";
import { countVersions } from "./list-versions";
import { tidySketch } from "./pack-sketch";
import { type DirectoryCache, findHolders } from "./postings/find-holders";
import { runKey, termKey } from "./postings/posting";
import type { Candidate, Candidates, SketchRecord } from "./store";
import type { Database, DatabaseKind } from "./tables";

/**
 * How many texts of one hash are looked at. A term that more texts hold ("ministry" in 100,000 articles) tells no
 * subject; a run that more hold is a wire text that everybody ran, or a site's standing sentence: the newest are
 * enough to find the one and cost little for the other.
 */
export const COMMON_AFTER = 1_000;

interface Tally {
  readonly version: number;
  sharedRuns: number;
  termWeight: number;
}

const heavier = (a: Tally, b: Tally): number =>
  b.termWeight - a.termWeight || b.sharedRuns - a.sharedRuns || a.version - b.version;

const closer = (a: Tally, b: Tally): number =>
  b.sharedRuns - a.sharedRuns || b.termWeight - a.termWeight || a.version - b.version;

/** The first `limit` in this order, without putting tens of thousands in order for the sake of twenty. */
function firstOf(
  tallies: Iterable<Tally>,
  limit: number,
  order: (a: Tally, b: Tally) => number,
): readonly Tally[] {
  const first: Tally[] = [];
  for (const tally of tallies) {
    const last = first[limit - 1];
    if (last !== undefined && order(tally, last) >= 0) continue;
    let at = first.length;
    while (at > 0 && order(tally, first[at - 1] ?? tally) < 0) at -= 1;
    first.splice(at, 0, tally);
    if (first.length > limit) first.pop();
  }
  return first;
}

/**
 * Half of the places go to those that share most runs, so that an independent report of the same events is found
 * beside forty copies that share a site's standing sentence; the others go by their terms.
 */
function choose(tallies: readonly Tally[], limit: number): readonly Tally[] {
  const withRuns = tallies.filter(({ sharedRuns }) => sharedRuns > 0);
  const chosen = new Set(firstOf(withRuns, Math.ceil(limit / 2), closer));
  for (const tally of firstOf(tallies, limit, heavier)) {
    if (chosen.size >= limit) break;
    chosen.add(tally);
  }
  return [...chosen].sort(closer);
}

function count(
  runs: readonly (readonly number[])[],
  terms: readonly (readonly number[])[],
  texts: number,
): readonly Tally[] {
  const tallies = new Map<number, Tally>();
  const tallyOf = (version: number): Tally => {
    const kept = tallies.get(version);
    if (kept !== undefined) return kept;
    const made = { version, sharedRuns: 0, termWeight: 0 };
    tallies.set(version, made);
    return made;
  };
  for (const holders of runs)
    for (const version of holders.slice(0, COMMON_AFTER)) tallyOf(version).sharedRuns += 1;
  for (const holders of terms) {
    const weight = Math.log((1 + texts) / holders.length);
    for (const version of holders) tallyOf(version).termWeight += weight;
  }
  return [...tallies.values()];
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
  cache: DirectoryCache,
  asked: SketchRecord,
  limit: number,
): Promise<Candidates> {
  const sketch = tidySketch(asked);
  const runKeys = sketch.runs.map(runKey);
  // In ascending order on every database: a sum of fractions depends on it.
  const termKeys = sketch.terms.map(termKey);
  // One more than counts tells that there are more.
  const holders = await findHolders(
    db,
    database,
    [...runKeys, ...termKeys],
    COMMON_AFTER + 1,
    cache,
  );
  const held = (keys: readonly number[]) => keys.map((key) => holders.get(key) ?? []);
  const [runs, terms] = [held(runKeys), held(termKeys)];
  const telling = terms.filter(({ length }) => length <= COMMON_AFTER);
  const tallies = count(runs, telling, await countVersions(db));
  return {
    found: await nameCandidates(db, choose(tallies, limit)),
    commonTerms: terms.length - telling.length,
    commonRuns: runs.filter(({ length }) => length > COMMON_AFTER).length,
  };
}
