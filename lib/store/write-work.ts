import { createHash } from "node:crypto";
import { nextNumber } from "./next-number";
import { found } from "./refuse";
import type { StoreWriter } from "./store";
import type { Database, WatchTable } from "./tables";
import { storyNumber } from "./write-stories";

type WorkWriter = Pick<
  StoreWriter,
  | "saveDraft"
  | "deleteDraft"
  | "deleteDraftsBefore"
  | "addEdit"
  | "markUndone"
  | "saveWatch"
  | "deleteWatch"
>;

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64url");

/** The parts become those given; bytes that are there already are not written again. */
async function saveParts(
  db: Database,
  draft: string,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const kept = await db
    .selectFrom("draft_parts")
    .select(["place", "name", "sum"])
    .where("draft", "=", draft)
    .execute();
  const sums = new Map(kept.map(({ place, name, sum }) => [place, `${name}\n${sum}`]));
  await db
    .deleteFrom("draft_parts")
    .where("draft", "=", draft)
    .where("place", ">=", parts.size)
    .execute();
  let place = 0;
  for (const [name, body] of parts) {
    const sum = sumOf(body);
    if (sums.get(place) !== `${name}\n${sum}`)
      await db
        .insertInto("draft_parts")
        .values({ draft, place, name, sum, body })
        .onConflict((conflict) =>
          conflict.columns(["draft", "place"]).doUpdateSet({ name, sum, body }),
        )
        .execute();
    place += 1;
  }
}

async function sourceNumber(db: Database, id: string): Promise<number> {
  const row = await db.selectFrom("sources").select("n").where("id", "=", id).executeTakeFirst();
  return found(row, `source ${id}`).n;
}

/** Writing edits, drafts and watches; see StoreWriter. */
export function workWriter(db: Database): WorkWriter {
  return {
    saveDraft: async (id, json, parts, at) => {
      await db
        .insertInto("drafts")
        .values({ id, json, at })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ json, at }))
        .execute();
      await saveParts(db, id, parts);
    },
    deleteDraft: async (id) => {
      await db.deleteFrom("drafts").where("id", "=", id).execute();
    },
    deleteDraftsBefore: async (at) => {
      await db.deleteFrom("drafts").where("at", "<", at).execute();
    },
    addEdit: async (edit) => {
      await db
        .insertInto("edits")
        .values({
          n: nextNumber("edits"),
          id: edit.id,
          story: await storyNumber(db, edit.storyId),
          at: edit.at,
          what: edit.what,
          undo: JSON.stringify(edit.undo ?? null),
          undone_at: null,
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },
    markUndone: async (id, at) => {
      await db
        .updateTable("edits")
        .set({ undone_at: at })
        .where("id", "=", id)
        .where("undone_at", "is", null)
        .execute();
    },
    saveWatch: async (watch) => {
      const row: Omit<WatchTable, "source"> = {
        address: watch.address,
        every_minutes: watch.everyMinutes,
        etag: watch.etag,
        last_modified: watch.lastModified,
        last_tried_at: watch.lastTriedAt,
        last_outcome: watch.lastOutcome,
        next_at: watch.nextAt,
      };
      await db
        .insertInto("watches")
        .values({ source: await sourceNumber(db, watch.sourceId), ...row })
        .onConflict((conflict) => conflict.column("source").doUpdateSet(row))
        .execute();
    },
    deleteWatch: async (sourceId) => {
      await db
        .deleteFrom("watches")
        .where("source", "=", (the) =>
          the.selectFrom("sources").select("sources.n").where("sources.id", "=", sourceId),
        )
        .execute();
    },
  };
}
