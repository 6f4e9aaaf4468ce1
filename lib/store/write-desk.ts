import type { Selectable } from "kysely";
import type { KeptFinding, NewDeskEntry, ReviewState } from "./desk-records";
import type { DeskStoreWriter } from "./desk-store";
import { shortKey, shortKeyOrNull } from "./keys";
import { entriesById, stands } from "./list-desk";
import { nextNumber } from "./next-number";
import { found } from "./refuse";
import type { Database, DeskLogTable, FindingTable } from "./tables";
import { storyNumber } from "./write-stories";

type Decision = Pick<FindingTable, "state" | "entry">;
type LogRow = Selectable<DeskLogTable>;

const NOTHING_SAID: Decision = { state: "open", entry: null };

/** Our own JSON, written beside the row. */
const reviewed = ({ id, body }: LogRow): Decision => ({
  state: (JSON.parse(body) as { readonly state: ReviewState }).state,
  entry: id,
});

/** Entries of the log that stand, the latest first. */
const standing = (db: Database, kind: "review" | "rule") =>
  db
    .selectFrom("desk_log")
    .selectAll("desk_log")
    .where("desk_log.kind", "=", kind)
    .where(stands)
    .orderBy("desk_log.n", "desc");

async function ruleFor(db: Database, pair: string | null): Promise<Decision> {
  if (pair === null) return NOTHING_SAID;
  const rule = await standing(db, "rule").where("desk_log.key", "=", pair).executeTakeFirst();
  return rule === undefined ? NOTHING_SAID : { state: "house-style", entry: rule.id };
}

/** What an editor said of one finding goes before what a rule says of its words. */
async function decideOne(db: Database, story: number, id: string): Promise<void> {
  const finding = await db
    .selectFrom("findings")
    .select("pair")
    .where("story", "=", story)
    .where("id", "=", id)
    .executeTakeFirst();
  if (finding === undefined) return;
  const review = await standing(db, "review")
    .where("desk_log.story", "=", story)
    .where("desk_log.key", "=", id)
    .executeTakeFirst();
  await db
    .updateTable("findings")
    .set(review === undefined ? await ruleFor(db, finding.pair) : reviewed(review))
    .where("story", "=", story)
    .where("id", "=", id)
    .execute();
  if (review === undefined)
    // It is kept for what was said of it alone.
    await db
      .deleteFrom("findings")
      .where("story", "=", story)
      .where("id", "=", id)
      .where("gone", "=", 1)
      .execute();
}

/** Findings of these words of which nobody spoke one by one: their entry is none, or a rule. */
async function decideByRule(db: Database, pair: string, was: string | null): Promise<void> {
  await db
    .updateTable("findings")
    .set(await ruleFor(db, pair))
    .where("pair_key", "=", shortKey(pair))
    .where("pair", "=", pair)
    .where("entry", was === null ? "is" : "=", was)
    .execute();
}

async function follow(db: Database, row: LogRow, undone: boolean): Promise<void> {
  if (row.kind === "review" && row.story !== null) await decideOne(db, row.story, row.key);
  // The story is to be read again.
  if (row.kind === "pairing" && row.story !== null)
    await db.deleteFrom("finding_lists").where("story", "=", row.story).execute();
  if (row.kind === "rule") await decideByRule(db, row.key, undone ? row.id : null);
}

/** The row of the log that an entry is. */
function logBody({ kind: _, storyId: __, id: ___, key: ____, by, at, ...body }: NewDeskEntry) {
  return { by, at, body: JSON.stringify(body) };
}

const finding = (
  story: number,
  kept: KeptFinding,
  rank: number,
): Omit<FindingTable, "state" | "entry" | "gone"> => ({
  story,
  id: kept.id,
  weight: kept.weight,
  rank,
  ledger: kept.ledger,
  class: kept.class,
  source: kept.source,
  pair: kept.pair,
  pair_key: shortKeyOrNull(kept.pair),
  json: JSON.stringify(kept.value),
});

/** Behind all that is found. */
const GONE_WEIGHT = 1_000;

/** Rows in one statement; each has thirteen values, and SQLite takes some thousand. */
const AT_ONCE = 200;

async function keepFindings(
  db: Database,
  storyId: string,
  list: Parameters<DeskStoreWriter["keepFindings"]>[1],
): Promise<void> {
  const story = await storyNumber(db, storyId);
  const reviews = new Map<string, LogRow>();
  for (const row of await standing(db, "review").where("desk_log.story", "=", story).execute())
    if (!reviews.has(row.key)) reviews.set(row.key, row);
  const rules = new Map<string, Decision>();
  for (const pair of new Set(list.findings.flatMap((kept) => kept.pair ?? [])))
    rules.set(pair, await ruleFor(db, pair));
  const rows: FindingTable[] = list.findings.map((kept, rank) => {
    const review = reviews.get(kept.id);
    reviews.delete(kept.id);
    const decision =
      review === undefined ? (rules.get(kept.pair ?? "") ?? NOTHING_SAID) : reviewed(review);
    return { ...finding(story, kept, rank), ...decision, gone: 0 };
  });
  const said = await entriesById(
    db,
    [...reviews.values()].map(({ id }) => id),
  );
  for (const [id, row] of reviews) {
    const entry = said.get(row.id);
    if (entry?.kind !== "review") continue;
    const { ledger, class: kind, source } = entry.about;
    const kept = {
      id,
      ledger,
      class: kind,
      source,
      weight: GONE_WEIGHT,
      pair: null,
      value: entry.about,
    };
    rows.push({ ...finding(story, kept, rows.length), ...reviewed(row), gone: 1 });
  }
  await db.deleteFrom("findings").where("story", "=", story).execute();
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await db
      .insertInto("findings")
      .values(rows.slice(at, at + AT_ONCE))
      .execute();
  const made = {
    stamp: list.stamp,
    maker: list.maker,
    changed_at: list.changedAt,
    expires_at: list.expiresAt,
  };
  await db
    .insertInto("finding_lists")
    .values({ story, ...made })
    .onConflict((conflict) => conflict.column("story").doUpdateSet(made))
    .execute();
}

/** Writing the desk's log and its queue; see DeskStoreWriter. */
export function deskWriter(db: Database): DeskStoreWriter {
  const rowOf = async (id: string): Promise<LogRow | undefined> =>
    db.selectFrom("desk_log").selectAll().where("id", "=", id).executeTakeFirst();
  return {
    addDeskEntry: async (entry) => {
      const { id, kind, key, storyId } = entry;
      const added = await db
        .insertInto("desk_log")
        .values({
          n: nextNumber("desk_log"),
          id,
          kind,
          key,
          story: storyId === null ? null : await storyNumber(db, storyId),
          ...logBody(entry),
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returningAll()
        .executeTakeFirst();
      if (added !== undefined) await follow(db, added, false);
    },
    undoDeskEntry: async (entryId, { id, by, at }) => {
      const row = found(await rowOf(entryId), `entry ${entryId} at the desk`);
      const before = await db
        .selectFrom("desk_log")
        .select("n")
        .where("key", "=", entryId)
        .where("kind", "=", "undo")
        .executeTakeFirst();
      if (before !== undefined) return false;
      await db
        .insertInto("desk_log")
        .values({
          n: nextNumber("desk_log"),
          id,
          kind: "undo",
          key: entryId,
          story: row.story,
          body: "{}",
          by,
          at,
        })
        .execute();
      await follow(db, row, true);
      return true;
    },
    keepFindings: (storyId, list) => keepFindings(db, storyId, list),
  };
}
