import { findCandidates } from "./find-candidates";
import { deskReader } from "./list-desk";
import { deskLogReader } from "./list-desk-log";
import { findingReader } from "./list-findings";
import { storyReader } from "./list-stories";
import { versionReader } from "./list-versions";
import { workReader } from "./list-work";
import type { DirectoryCache } from "./postings/find-holders";
import type { StoreReader } from "./store";
import type { Database, DatabaseKind } from "./tables";

/** All that is read, from the database or from within a transaction. */
export function storeReader(db: Database, database: DatabaseKind): StoreReader {
  const cache: DirectoryCache = new Map();
  return {
    ...storyReader(db),
    ...versionReader(db),
    ...workReader(db),
    ...deskReader(db),
    ...deskLogReader(db),
    ...findingReader(db),
    findCandidates: (sketch, limit) => findCandidates(db, database, cache, sketch, limit),
  };
}
