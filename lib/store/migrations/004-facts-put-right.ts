import type { Migration } from "./migration";

/** When what is said of a text was last put right: of two copies of a database the later word holds. */
export const factsPutRight: Migration = {
  version: 4,
  up: async ({ schema }, { text }) => {
    await schema.alterTable("versions").addColumn("facts_at", text).execute();
  },
};
