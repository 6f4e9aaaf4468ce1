import type { Migration } from "./migration";

/** What editors said, entry after entry, and the findings that they look through. */
export const desk: Migration = {
  version: 2,
  up: async ({ schema }, types) => {
    const { text } = types;
    await schema
      .createTable("desk_log")
      .addColumn("n", "integer", (column) => column.primaryKey())
      .addColumn("id", text, (column) => column.notNull().unique())
      .addColumn("kind", text, (column) => column.notNull())
      .addColumn("story", "integer", (column) => column.references("stories.n"))
      .addColumn("key", text, (column) => column.notNull())
      .addColumn("body", text, (column) => column.notNull())
      .addColumn("by", text)
      .addColumn("at", text, (column) => column.notNull())
      .execute();
    await schema
      .createIndex("desk_log_story")
      .on("desk_log")
      .columns(["story", "kind", "n"])
      .execute();
    await schema.createIndex("desk_log_kind").on("desk_log").columns(["kind", "n"]).execute();
    await schema.createIndex("desk_log_key").on("desk_log").columns(["key", "kind"]).execute();
    await schema
      .createTable("finding_lists")
      .addColumn("story", "integer", (column) => column.primaryKey().references("stories.n"))
      .addColumn("stamp", text, (column) => column.notNull())
      .addColumn("maker", text, (column) => column.notNull())
      .addColumn("changed_at", text, (column) => column.notNull())
      .addColumn("expires_at", text)
      .execute();
    await schema
      .createTable("findings")
      .addColumn("story", "integer", (column) => column.notNull().references("stories.n"))
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("weight", "integer", (column) => column.notNull())
      .addColumn("rank", "integer", (column) => column.notNull())
      .addColumn("ledger", text, (column) => column.notNull())
      .addColumn("class", text, (column) => column.notNull())
      .addColumn("source", text, (column) => column.notNull())
      .addColumn("pair", text)
      .addColumn("pair_key", "integer")
      .addColumn("state", text, (column) => column.notNull())
      .addColumn("entry", text)
      .addColumn("gone", "integer", (column) => column.notNull())
      .addColumn("json", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("findings_key", ["story", "id"])
      .execute();
    await schema
      .createIndex("findings_queue")
      .on("findings")
      .columns(["gone", "state", "weight", "story desc", "rank"])
      .execute();
    await schema
      .createIndex("findings_pair")
      .on("findings")
      .column("pair_key")
      .where("pair_key", "is not", null)
      .execute();
  },
};
