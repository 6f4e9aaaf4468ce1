import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { sql } from "kysely";
import type { DeskBody, DeskEntry, DeskKind, EntryOf } from "./desk-records";
import type { DeskStoreReader } from "./desk-store";
import { pageSize } from "./page-cursor";
import type { Database, Tables } from "./tables";

type DeskReader = Pick<DeskStoreReader, "listDeskEntries" | "standingEntries" | "findDeskEntry">;

interface EntryRow {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly body: string;
  readonly by: string | null;
  readonly at: string;
  readonly story_id: string | null;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

/** Our own JSON, written beside the row. */
const entryOf = (row: EntryRow): DeskEntry => {
  const body = JSON.parse(row.body) as Omit<DeskBody, "kind" | "storyId">;
  return {
    ...body,
    kind: row.kind,
    storyId: row.story_id,
    id: row.id,
    key: row.key,
    by: row.by,
    at: row.at,
    undone: row.undone_at === null ? null : { by: row.undone_by, at: row.undone_at },
  } as DeskEntry;
};

/** Entries with what took them back, if anything did. */
const entries = (db: Database) =>
  db
    .selectFrom("desk_log as entry")
    .leftJoin("stories", "stories.n", "entry.story")
    .leftJoin("desk_log as undo", (join) =>
      join.onRef("undo.key", "=", "entry.id").on("undo.kind", "=", sql.lit("undo")),
    )
    .where("entry.kind", "!=", "undo")
    .select([
      "entry.id",
      "entry.kind",
      "entry.key",
      "entry.body",
      "entry.by",
      "entry.at",
      "stories.id as story_id",
      "undo.by as undone_by",
      "undo.at as undone_at",
    ]);

/** The entries of these ids. */
export async function entriesById(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DeskEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await entries(db)
    .where("entry.id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, entryOf(row)]));
}

/** Whether nothing took the row of `desk_log` of that name back. */
export const stands = (the: ExpressionBuilder<Tables, "desk_log">): Expression<SqlBool> =>
  the.not(
    the.exists(
      the
        .selectFrom("desk_log as undo")
        .select("undo.n")
        .whereRef("undo.key", "=", "desk_log.id")
        .where("undo.kind", "=", sql.lit("undo")),
    ),
  );

/** Reading the desk's log; see DeskStoreReader. */
export function deskReader(db: Database): DeskReader {
  const some = <Kind extends DeskKind>(of: {
    readonly kind: Kind;
    readonly storyId?: string;
    readonly key?: string;
  }) => {
    const { storyId, key } = of;
    return entries(db)
      .where("entry.kind", "=", of.kind)
      .$if(storyId !== undefined, (query) => query.where("stories.id", "=", storyId ?? ""))
      .$if(key !== undefined, (query) => query.where("entry.key", "=", key ?? ""));
  };
  return {
    listDeskEntries: async <Kind extends DeskKind>(
      of: { readonly kind: Kind; readonly storyId?: string; readonly key?: string },
      limit: number,
    ) => {
      const rows = await some(of).orderBy("entry.n", "desc").limit(pageSize(limit)).execute();
      return rows.map(entryOf) as EntryOf<Kind>[];
    },
    standingEntries: async <Kind extends DeskKind>(of: {
      readonly kind: Kind;
      readonly storyId?: string;
    }) => {
      const rows = await some(of).where("undo.n", "is", null).orderBy("entry.n").execute();
      return rows.map(entryOf) as EntryOf<Kind>[];
    },
    findDeskEntry: async (id) => {
      const row = await entries(db).where("entry.id", "=", id).executeTakeFirst();
      return row === undefined ? null : entryOf(row);
    },
  };
}
