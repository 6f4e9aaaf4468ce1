import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type {
  EntryOf,
  FindingFilter,
  KeptFinding,
  QueuedFinding,
  ReviewState,
} from "./desk-records";
import type { DeskStoreReader } from "./desk-store";
import { shortKey } from "./keys";
import { entriesById } from "./list-desk";
import { pageSize } from "./page-cursor";
import { readStories } from "./read-stories";
import { holdsWords } from "./search-text";
import type { Database, FindingTable, Tables } from "./tables";

type FindingReader = Pick<
  DeskStoreReader,
  "listFindings" | "countFindings" | "findingStamps" | "listUnread"
>;

const keptFinding = (row: FindingTable): KeptFinding => ({
  id: row.id,
  ledger: row.ledger,
  class: row.class,
  source: row.source,
  weight: row.weight,
  pair: row.pair,
  value: JSON.parse(row.json) as unknown,
});

type Where = (the: ExpressionBuilder<Tables, "findings">) => Expression<SqlBool>;

/** What is not found any more is shown only where it is asked for. */
const filtered =
  (filter: FindingFilter, parts: { readonly state: boolean; readonly classes: boolean }): Where =>
  (the) => {
    const { ledger, class: kind, source, sourceLike, storyId, storyLike, state, pair, id } = filter;
    return the.and([
      ...(id === undefined ? [] : [the("findings.id", "=", id)]),
      ...(parts.classes && ledger !== undefined ? [the("ledger", "=", ledger)] : []),
      ...(parts.classes && kind !== undefined ? [the("class", "=", kind)] : []),
      ...(source === undefined ? [] : [the("source", "=", source)]),
      ...(sourceLike === undefined
        ? []
        : holdsWords([the.ref("source"), labelOf(the)], sourceLike)),
      ...(storyLike === undefined
        ? []
        : [
            the(
              "story",
              "in",
              the
                .selectFrom("stories")
                .select("stories.n")
                .where((of) =>
                  of.and(
                    holdsWords(
                      [of.ref("stories.title"), of.ref("shown_title"), of.ref("slug")],
                      storyLike,
                    ),
                  ),
                ),
            ),
          ]),
      ...(storyId === undefined
        ? []
        : [
            the(
              "story",
              "=",
              the.selectFrom("stories").select("stories.n").where("stories.id", "=", storyId),
            ),
          ]),
      ...(pair === undefined ? [] : [the("pair_key", "=", shortKey(pair)), the("pair", "=", pair)]),
      ...(!parts.state || (state === undefined && id !== undefined)
        ? []
        : [the("gone", "=", state === "gone" ? 1 : 0)]),
      ...(!parts.state || state === undefined || state === "gone"
        ? []
        : [the("state", "=", state)]),
    ]);
  };

const labelOf = (the: ExpressionBuilder<Tables, "findings">) =>
  the
    .selectFrom("sources")
    .select("sources.label")
    .whereRef("sources.story", "=", "findings.story")
    .whereRef("sources.name", "=", "findings.source")
    .where("sources.removed_at", "is", null)
    .limit(1)
    .$asScalar();

const ALL = { state: true, classes: true } as const;

/** Reading the desk's queue; see DeskStoreReader. */
export function findingReader(db: Database): FindingReader {
  return {
    listFindings: async (filter, { from, limit }) => {
      const rows = await db
        .selectFrom("findings")
        .innerJoin("stories", "stories.n", "findings.story")
        .selectAll("findings")
        .select("stories.id as story_id")
        .where(filtered(filter, ALL))
        .orderBy("weight")
        .orderBy("findings.story", "desc")
        .orderBy("rank")
        .offset(from)
        .limit(pageSize(limit))
        .execute();
      const said = await entriesById(
        db,
        rows.flatMap(({ entry }) => entry ?? []),
      );
      return rows.map(
        (row): QueuedFinding => ({
          storyId: row.story_id,
          finding: keptFinding(row),
          gone: row.gone === 1,
          state: row.state as ReviewState,
          entry: (said.get(row.entry ?? "") ?? null) as EntryOf<"review"> | null,
        }),
      );
    },
    countFindings: async (filter) => {
      const states = await db
        .selectFrom("findings")
        .select(["state", "gone", ({ fn }) => fn.countAll().as("count")])
        .where(filtered(filter, { state: false, classes: true }))
        .groupBy(["state", "gone"])
        .execute();
      const classes = await db
        .selectFrom("findings")
        .select(["ledger", "class", ({ fn }) => fn.countAll().as("count")])
        .where(filtered(filter, { state: true, classes: false }))
        .groupBy(["weight", "ledger", "class"])
        .orderBy("weight")
        .orderBy("class")
        .execute();
      const sums: Record<string, number> = {};
      for (const { state, gone, count } of states) {
        const name = gone === 1 ? "gone" : state;
        sums[name] = (sums[name] ?? 0) + Number(count);
      }
      return {
        states: sums,
        classes: classes.map(({ count, ...named }) => ({ ...named, count: Number(count) })),
      };
    },
    findingStamps: async (storyIds) => {
      if (storyIds.length === 0) return new Map();
      const rows = await db
        .selectFrom("finding_lists")
        .innerJoin("stories", "stories.n", "finding_lists.story")
        .select(["stories.id", "stamp"])
        .where("stories.id", "in", [...new Set(storyIds)])
        .execute();
      return new Map(rows.map(({ id, stamp }) => [id, stamp]));
    },
    listUnread: async ({ maker, now }, limit) => {
      const rows = await db
        .selectFrom("stories")
        .leftJoin("finding_lists", "finding_lists.story", "stories.n")
        .select("stories.n")
        .where((the) =>
          the.or([
            the("finding_lists.story", "is", null),
            the("finding_lists.maker", "!=", maker),
            the("finding_lists.changed_at", "!=", the.ref("stories.changed_at")),
            the("finding_lists.expires_at", "<=", now),
          ]),
        )
        .orderBy("stories.changed_at", "desc")
        .execute();
      const first = rows.slice(0, pageSize(limit)).map(({ n }) => n);
      const stories =
        first.length === 0
          ? []
          : await readStories(db, { where: (the) => the("n", "in", first), limit: first.length });
      return { stories: stories.map(({ story }) => story), count: rows.length };
    },
  };
}
