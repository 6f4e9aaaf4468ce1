import type { Kysely } from "kysely";
import type { DatabaseKind } from "../tables";
import type { ColumnTypes } from "./column-types";

/** One step from the tables of `version - 1` to those of `version`; it runs whole or not at all. Never edited once released. */
export interface Migration {
  readonly version: number;
  // A migration knows the tables as they were then, not as tables.ts has them now.
  readonly up: (db: Kysely<unknown>, types: ColumnTypes, database: DatabaseKind) => Promise<void>;
}
