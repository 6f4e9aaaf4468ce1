import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { SourceRecord, StoryRecord } from "./records";
import {
  groupRows,
  type SourceRow,
  type StoryRow,
  sourceRecord,
  sourceRecords,
  storyRecord,
} from "./story-record";
import type { Database, Tables } from "./tables";

type Where<Table extends keyof Tables> = (
  the: ExpressionBuilder<Tables, Table>,
) => Expression<SqlBool>;

const SOURCE_PARTS = [
  "sources.position",
  "sources.name",
  "sources.file",
  "sources.label",
  "sources.role",
  "sources.outlet",
  "sources.address",
  "sources.uri",
  "sources.removed_at",
] as const;
const SOURCE_COLUMNS = ["sources.n", "sources.id", ...SOURCE_PARTS] as const;

const STORY_COLUMNS = [
  "stories.n",
  "stories.id",
  "stories.slug",
  "stories.former_slugs",
  "stories.title",
  "stories.shown_title",
  "stories.note",
  "stories.base_source",
  "stories.ordered",
  "stories.origin",
  "stories.created_at",
  "stories.changed_at",
] as const;

/** Sources with all their states, in the order they were made. */
export async function readSources(
  db: Database,
  where: Where<"sources">,
  limit: number | null = null,
): Promise<readonly { readonly n: number; readonly source: SourceRecord }[]> {
  const rows = await db
    .selectFrom((from) => {
      const picked = from.selectFrom("sources").selectAll().where(where).orderBy("n");
      return (limit === null ? picked : picked.limit(limit)).as("sources");
    })
    .innerJoin("stories", "stories.n", "sources.story")
    .innerJoin("states", "states.source", "sources.n")
    .innerJoin("versions", "versions.n", "states.version")
    .select(SOURCE_COLUMNS)
    .select(["stories.id as story_id", "states.seen_at", "versions.hash"])
    .orderBy("sources.n")
    .orderBy("states.position")
    .execute();
  return groupRows(rows, ({ n }) => n).map((group) => ({
    n: group[0].n,
    source: sourceRecord(group),
  }));
}

/** What stories are picked by: a condition, and where they are many, the latest change first up to a limit. */
export interface StoryPick {
  readonly where: Where<"stories">;
  readonly limit?: number;
}

/** Stories with their sources in one statement, so that nothing changes between the two; the latest change first. */
export async function readStories(
  db: Database,
  { where, limit }: StoryPick,
): Promise<readonly { readonly n: number; readonly story: StoryRecord }[]> {
  const rows = await db
    .selectFrom((from) => {
      const picked = from
        .selectFrom("stories")
        .selectAll()
        .where(where)
        .orderBy("changed_at", "desc")
        .orderBy("n", "desc");
      return (limit === undefined ? picked : picked.limit(limit)).as("stories");
    })
    .leftJoin("sources", (join) =>
      join.onRef("sources.story", "=", "stories.n").on("sources.removed_at", "is", null),
    )
    .leftJoin("states", "states.source", "sources.n")
    .leftJoin("versions", "versions.n", "states.version")
    .select(STORY_COLUMNS)
    .select([
      "sources.n as source_n",
      "sources.id as source_id",
      ...SOURCE_PARTS,
      "states.seen_at",
      "versions.hash",
    ])
    .orderBy("stories.changed_at", "desc")
    .orderBy("stories.n", "desc")
    .orderBy("sources.position")
    .orderBy("sources.n")
    .orderBy("states.position")
    .execute();
  return groupRows(rows, ({ n }) => n).map((group) => {
    const [story] = group;
    const sources = group.flatMap((row) =>
      row.source_n === null
        ? []
        : // A row of the join without a source has none of its columns, one with a source has them all.
          [
            {
              ...row,
              n: row.source_n,
              id: row.source_id,
              story_id: story.id,
            } as unknown as SourceRow,
          ],
    );
    return { n: story.n, story: storyRecord(story as StoryRow, sourceRecords(sources)) };
  });
}
