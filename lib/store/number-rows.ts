import { type RawBuilder, sql } from "kysely";
import type { DatabaseKind } from "./tables";

/**
 * A list of numbers as a table of one column `value`, to be named by the caller: one parameter however long the list
 * is, so that the statement stays the same and is prepared once.
 */
export function numberRows(
  database: DatabaseKind,
  numbers: readonly number[],
): RawBuilder<{ value: number }> {
  const list = JSON.stringify(numbers);
  return database === "sqlite"
    ? sql`(select value from json_each(${list}))`
    : sql`(select value::integer as value from json_array_elements_text(${list}::json) as listed(value))`;
}
