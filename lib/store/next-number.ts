import { type RawBuilder, sql } from "kysely";

/** The number of a row to be inserted: one more than the last. Writers take turns, so nobody else takes it meanwhile. */
export const nextNumber = (
  table: "versions" | "stories" | "sources" | "edits" | "cached" | "segments" | "desk_log",
): RawBuilder<number> => sql<number>`(select coalesce(max(n), 0) + 1 from ${sql.table(table)})`;
