import { sql } from "kysely";
import type { Database, Tables } from "../tables";

/** What the program reads and writes; a test holds it to what the migrations make. */
export const COLUMNS = {
  variorum_schema: ["version"],
  writers: ["process", "write", "at"],
  versions: [
    ...["n", "hash", "format", "charset", "tags", "facts", "facts_at", "added_at"],
    ...["withdrawn", "runs", "terms", "size", "packing", "body"],
  ],
  sketches: ["version", "runs", "body"],
  segments: ["n", "first", "last", "directory"],
  posting_blocks: ["segment", "block", "body"],
  stories: [
    ...["n", "id", "slug", "former_slugs", "title", "shown_title", "note", "base_source"],
    ...["ordered", "origin", "origin_key", "created_at", "changed_at", "search"],
  ],
  slugs: ["slug", "story"],
  sources: [
    ...["n", "id", "story", "position", "name", "file", "label", "role", "outlet"],
    ...["address", "address_key", "uri", "uri_key", "removed_at"],
  ],
  left_names: ["story", "name", "source"],
  states: ["source", "position", "version", "seen_at"],
  edits: ["n", "id", "story", "at", "what", "undo", "undone_at"],
  watches: [
    ...["source", "address", "every_minutes", "etag", "last_modified", "last_tried_at"],
    ...["last_outcome", "next_at"],
  ],
  passages: ["version", "engine", "packing", "body"],
  cached: ["n", "kind", "key", "size", "packing", "body"],
  desk_log: ["n", "id", "kind", "story", "key", "body", "by", "at"],
  finding_lists: ["story", "stamp", "maker", "changed_at", "expires_at"],
  findings: [
    ...["story", "id", "weight", "rank", "ledger", "class", "source", "pair", "pair_key"],
    ...["state", "entry", "gone", "json"],
  ],
  drafts: ["id", "at", "json"],
  draft_parts: ["draft", "place", "name", "sum", "body"],
} satisfies { readonly [Table in keyof Tables]: readonly string[] };

/**
 * Asks for every column without reading a row. Throws the database's own error where one is missing: a step that was
 * edited before it was released leaves tables whose number is right and whose columns are not.
 */
export async function checkColumns(db: Database): Promise<void> {
  const asked = Object.entries(COLUMNS).map(
    ([table, columns]) =>
      // With the table's name before it, SQLite takes no missing column for a text.
      sql`select 1 as there from (select ${sql.join(columns.map((column) => sql.ref(`${table}.${column}`)))} from ${sql.table(table)} limit 0) as asked`,
  );
  await sql`${sql.join(asked, sql` union all `)}`.execute(db);
}
