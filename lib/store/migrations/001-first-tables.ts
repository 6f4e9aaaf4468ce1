import type { CreateTableBuilder, Kysely } from "kysely";
import type { ColumnTypes } from "./column-types";
import type { Migration } from "./migration";

type Schema = Kysely<unknown>["schema"];

const counted = (schema: Schema, name: string) =>
  schema.createTable(name).addColumn("n", "integer", (column) => column.primaryKey());

const keyed = (table: CreateTableBuilder<string, string>, { keyed: end }: ColumnTypes) =>
  table.modifyEnd(end).execute();

async function versionTables(schema: Schema, types: ColumnTypes): Promise<void> {
  const { text, bytes } = types;
  await counted(schema, "versions")
    .addColumn("hash", bytes, (column) => column.notNull().unique())
    .addColumn("format", text, (column) => column.notNull())
    .addColumn("charset", text)
    .addColumn("tags", text)
    .addColumn("facts", text)
    .addColumn("added_at", text, (column) => column.notNull())
    .addColumn("withdrawn", text)
    .addColumn("runs", "integer", (column) => column.notNull())
    .addColumn("terms", "integer", (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("packing", "integer", (column) => column.notNull())
    .addColumn("body", bytes, (column) => column.notNull())
    .execute();
  await schema
    .createTable("sketches")
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("runs", "integer", (column) => column.notNull())
    .addColumn("body", bytes, (column) => column.notNull())
    .execute();
  await counted(schema, "segments")
    .addColumn("first", "integer", (column) => column.notNull())
    .addColumn("last", "integer", (column) => column.notNull())
    .addColumn("directory", bytes, (column) => column.notNull())
    .execute();
  await keyed(
    schema
      .createTable("posting_blocks")
      .addColumn("segment", "integer", (column) => column.notNull())
      .addColumn("block", "integer", (column) => column.notNull())
      .addColumn("body", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("posting_blocks_key", ["segment", "block"]),
    types,
  );
  await keyed(
    schema
      .createTable("passages")
      .addColumn("version", "integer", (column) => column.notNull().references("versions.n"))
      .addColumn("engine", text, (column) => column.notNull())
      .addColumn("packing", "integer", (column) => column.notNull())
      .addColumn("body", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("passages_key", ["version", "engine"]),
    types,
  );
}

async function storyTables(schema: Schema, types: ColumnTypes): Promise<void> {
  const { text } = types;
  await counted(schema, "stories")
    .addColumn("id", text, (column) => column.notNull().unique())
    .addColumn("slug", text, (column) => column.notNull())
    .addColumn("former_slugs", text)
    .addColumn("title", text)
    .addColumn("shown_title", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("base_source", text)
    .addColumn("ordered", "integer", (column) => column.notNull())
    .addColumn("origin", text)
    .addColumn("origin_key", "integer")
    .addColumn("created_at", text, (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .addColumn("search", text, (column) => column.notNull())
    .execute();
  await schema.createIndex("stories_latest").on("stories").columns(["changed_at", "n"]).execute();
  await schema
    .createIndex("stories_origin")
    .on("stories")
    .column("origin_key")
    .where("origin_key", "is not", null)
    .execute();
  await keyed(
    schema
      .createTable("slugs")
      .addColumn("slug", text, (column) => column.notNull().primaryKey())
      .addColumn("story", "integer", (column) => column.notNull().references("stories.n")),
    types,
  );
}

async function sourceTables(schema: Schema, types: ColumnTypes): Promise<void> {
  const { text } = types;
  await counted(schema, "sources")
    .addColumn("id", text, (column) => column.notNull().unique())
    .addColumn("story", "integer", (column) => column.notNull().references("stories.n"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("file", text, (column) => column.notNull())
    .addColumn("label", text)
    .addColumn("role", text)
    .addColumn("outlet", text)
    .addColumn("address", text)
    .addColumn("address_key", "integer")
    .addColumn("uri", text)
    .addColumn("uri_key", "integer")
    .addColumn("removed_at", text)
    .addUniqueConstraint("sources_name", ["story", "name"])
    .execute();
  for (const key of ["address_key", "uri_key"])
    await schema
      .createIndex(`sources_${key}`)
      .on("sources")
      .column(key)
      .where(key, "is not", null)
      .execute();
  await keyed(
    schema
      .createTable("left_names")
      .addColumn("story", "integer", (column) => column.notNull().references("stories.n"))
      .addColumn("name", text, (column) => column.notNull())
      .addColumn("source", "integer", (column) => column.notNull().references("sources.n"))
      .addPrimaryKeyConstraint("left_names_key", ["story", "name"]),
    types,
  );
  await keyed(
    schema
      .createTable("states")
      .addColumn("source", "integer", (column) => column.notNull().references("sources.n"))
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull().references("versions.n"))
      .addColumn("seen_at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("states_key", ["source", "position"]),
    types,
  );
  await schema.createIndex("states_version").on("states").column("version").execute();
}

async function workTables(schema: Schema, { text, bytes }: ColumnTypes): Promise<void> {
  await schema
    .createTable("writers")
    .addColumn("process", text, (column) => column.notNull().primaryKey())
    .addColumn("write", text, (column) => column.notNull())
    .addColumn("at", text, (column) => column.notNull())
    .execute();
  await counted(schema, "edits")
    .addColumn("id", text, (column) => column.notNull().unique())
    .addColumn("story", "integer", (column) => column.notNull().references("stories.n"))
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("what", text, (column) => column.notNull())
    .addColumn("undo", text, (column) => column.notNull())
    .addColumn("undone_at", text)
    .execute();
  await schema.createIndex("edits_story").on("edits").columns(["story", "n"]).execute();
  await schema
    .createTable("watches")
    .addColumn("source", "integer", (column) => column.primaryKey().references("sources.n"))
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("every_minutes", "integer", (column) => column.notNull())
    .addColumn("etag", text)
    .addColumn("last_modified", text)
    .addColumn("last_tried_at", text)
    .addColumn("last_outcome", text)
    .addColumn("next_at", text, (column) => column.notNull())
    .execute();
  await schema
    .createTable("drafts")
    .addColumn("id", text, (column) => column.notNull().primaryKey())
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("json", text, (column) => column.notNull())
    .execute();
  await schema
    .createTable("draft_parts")
    .addColumn("draft", text, (column) =>
      column.notNull().references("drafts.id").onDelete("cascade"),
    )
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("sum", text, (column) => column.notNull())
    .addColumn("body", bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint("draft_parts_key", ["draft", "place"])
    .execute();
  await counted(schema, "cached")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("key", text, (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("packing", "integer", (column) => column.notNull())
    .addColumn("body", bytes, (column) => column.notNull())
    .addUniqueConstraint("cached_key", ["kind", "key"])
    .execute();
}

/** Versions, stories, sources with their states, and what people do with them. */
export const firstTables: Migration = {
  version: 1,
  up: async (db, types) => {
    await versionTables(db.schema, types);
    await storyTables(db.schema, types);
    await sourceTables(db.schema, types);
    await workTables(db.schema, types);
  },
};
