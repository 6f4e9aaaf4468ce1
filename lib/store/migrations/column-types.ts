import { type RawBuilder, sql } from "kysely";
import type { DatabaseKind } from "../tables";

/** How the two databases call the same column. */
export interface ColumnTypes {
  /** Compared byte by byte, as SQLite does; Postgres would else follow the locale it was made with. */
  readonly text: RawBuilder<string>;
  readonly bytes: RawBuilder<Uint8Array>;
  /** After a table whose primary key is its content: SQLite then keeps no second copy. */
  readonly keyed: RawBuilder<unknown>;
}

export function columnTypes(database: DatabaseKind): ColumnTypes {
  return database === "sqlite"
    ? { text: sql`text`, bytes: sql`blob`, keyed: sql`without rowid` }
    : { text: sql`text collate "C"`, bytes: sql`bytea`, keyed: sql`` };
}
