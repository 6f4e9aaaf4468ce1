import { firstTables } from "./001-first-tables";
import { desk } from "./002-desk";
import { findingCounts } from "./003-finding-counts";
import { factsPutRight } from "./004-facts-put-right";
import type { Migration } from "./migration";

/** In order; a new one goes to the end with the next number. */
export const allMigrations: readonly Migration[] = [
  firstTables,
  desk,
  findingCounts,
  factsPutRight,
];
