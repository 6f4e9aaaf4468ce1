import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { DeskLogFilter, DeskLogLine } from "./desk-records";
import type { DeskStoreReader } from "./desk-store";
import { entriesById } from "./list-desk";
import { pageSize } from "./page-cursor";
import type { Database, Tables } from "./tables";

type DeskLogReader = Pick<DeskStoreReader, "listDeskLog" | "countDeskLog" | "listDeskPeople">;

const filtered =
  ({ by, story }: DeskLogFilter) =>
  (the: ExpressionBuilder<Tables, "desk_log">): Expression<SqlBool> =>
    the.and([
      ...(by === undefined ? [] : [the("by", "=", by)]),
      ...(story === undefined
        ? []
        : [
            the.or([
              the(
                "story",
                "=",
                the.selectFrom("stories").select("stories.n").where("stories.id", "=", story.id),
              ),
              ...(story.writes.length === 0
                ? []
                : [the.and([the("kind", "=", "write"), the("key", "in", [...story.writes])])]),
            ]),
          ]),
    ]);

/** Reading the desk's log as a whole; see DeskStoreReader. */
export function deskLogReader(db: Database): DeskLogReader {
  return {
    listDeskLog: async (filter, { from, limit }) => {
      const rows = await db
        .selectFrom("desk_log")
        .select(["id", "kind", "key", "by", "at"])
        .where(filtered(filter))
        .orderBy("n", "desc")
        .offset(from)
        .limit(pageSize(limit))
        .execute();
      const about = ({ id, kind, key }: (typeof rows)[number]): string =>
        kind === "undo" ? key : id;
      const entries = await entriesById(db, rows.map(about));
      return rows.flatMap((row): readonly DeskLogLine[] => {
        const entry = entries.get(about(row));
        return entry === undefined
          ? []
          : [{ entry, undo: row.kind === "undo", doing: { by: row.by, at: row.at } }];
      });
    },
    countDeskLog: async (filter) => {
      const row = await db
        .selectFrom("desk_log")
        .select(({ fn }) => fn.countAll().as("count"))
        .where(filtered(filter))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    listDeskPeople: async () => {
      const rows = await db
        .selectFrom("desk_log")
        .select("by")
        .distinct()
        .where("by", "is not", null)
        .orderBy("by")
        .limit(MOST_PEOPLE)
        .execute();
      return rows.flatMap(({ by }) => by ?? []);
    },
  };
}

const MOST_PEOPLE = 500;
