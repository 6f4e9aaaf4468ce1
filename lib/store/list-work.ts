import { hashBytes } from "./keys";
import { unpackText } from "./pack-bytes";
import { pageSize } from "./page-cursor";
import type { EditRecord, WatchRecord } from "./records";
import type { StoreReader } from "./store";
import type { Database, EditTable, WatchTable } from "./tables";

type WorkReader = Pick<
  StoreReader,
  "readCached" | "readDraft" | "listEdits" | "findEdit" | "listWatches" | "readPassages"
>;

const editRecord = ({
  story_id,
  ...row
}: Omit<EditTable, "story"> & { readonly story_id: string }): EditRecord => ({
  id: row.id,
  storyId: story_id,
  at: row.at,
  what: row.what,
  undo: JSON.parse(row.undo) as unknown,
  undoneAt: row.undone_at,
});

const watchRecord = (
  row: Omit<WatchTable, "source"> & { readonly source_id: string },
): WatchRecord => ({
  sourceId: row.source_id,
  address: row.address,
  everyMinutes: row.every_minutes,
  etag: row.etag,
  lastModified: row.last_modified,
  lastTriedAt: row.last_tried_at,
  lastOutcome: row.last_outcome,
  nextAt: row.next_at,
});

const edits = (db: Database) =>
  db
    .selectFrom("edits")
    .innerJoin("stories", "stories.n", "edits.story")
    .select(["edits.n", "edits.id", "stories.id as story_id", "at", "what", "undo", "undone_at"]);

/** Reading edits, drafts, watches and what can be made again; see StoreReader. */
export function workReader(db: Database): WorkReader {
  return {
    readCached: async (kind, key) => {
      const row = await db
        .selectFrom("cached")
        .select(["packing", "body"])
        .where("kind", "=", kind)
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? null : unpackText(row);
    },
    readDraft: async (id) => {
      const rows = await db
        .selectFrom("drafts")
        .leftJoin("draft_parts", "draft_parts.draft", "drafts.id")
        .select(["json", "name", "body"])
        .where("id", "=", id)
        .orderBy("place")
        .execute();
      const [draft] = rows;
      if (draft === undefined) return null;
      const parts = rows.flatMap(({ name, body }) =>
        name === null || body === null
          ? []
          : [[name, new Uint8Array(body.buffer, body.byteOffset, body.byteLength)] as const],
      );
      return { json: draft.json, parts: new Map(parts) };
    },
    listEdits: async (storyId, limit) => {
      const rows = await edits(db)
        .where("stories.id", "=", storyId)
        .orderBy("edits.n", "desc")
        .limit(pageSize(limit))
        .execute();
      return rows.map(editRecord);
    },
    findEdit: async (id) => {
      const row = await edits(db).where("edits.id", "=", id).executeTakeFirst();
      return row === undefined ? null : editRecord(row);
    },
    listWatches: async () => {
      const rows = await db
        .selectFrom("watches")
        .innerJoin("sources", "sources.n", "watches.source")
        .selectAll("watches")
        .select("sources.id as source_id")
        .orderBy("next_at")
        .orderBy("source")
        .execute();
      return rows.map(watchRecord);
    },
    readPassages: async (hash, engine) => {
      const key = hashBytes(hash);
      if (key === null) return null;
      const row = await db
        .selectFrom("passages")
        .innerJoin("versions", "versions.n", "passages.version")
        .select(["passages.packing", "passages.body"])
        .where("versions.hash", "=", key)
        .where("engine", "=", engine)
        .executeTakeFirst();
      return row === undefined ? null : unpackText(row);
    },
  };
}
