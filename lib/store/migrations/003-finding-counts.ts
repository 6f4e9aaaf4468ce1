import type { Migration } from "./migration";

/** The desk counts its queue by state, ledger and class without reading the findings themselves. */
export const findingCounts: Migration = {
  version: 3,
  up: async ({ schema }) => {
    await schema
      .createIndex("findings_counts")
      .on("findings")
      .columns(["gone", "state", "weight", "ledger", "class"])
      .execute();
  },
};
