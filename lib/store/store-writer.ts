import type { StoreWriter } from "./store";
import { storeReader } from "./store-reader";
import type { Database, DatabaseKind } from "./tables";
import { deskWriter } from "./write-desk";
import { sourceWriter } from "./write-sources";
import { storyWriter } from "./write-stories";
import { versionWriter } from "./write-versions";
import { workWriter } from "./write-work";

/** All that is written, within one transaction that reads what it wrote. */
export const storeWriter = (db: Database, database: DatabaseKind): StoreWriter => ({
  ...storeReader(db, database),
  ...versionWriter(db),
  ...storyWriter(db),
  ...sourceWriter(db),
  ...workWriter(db),
  ...deskWriter(db),
});
