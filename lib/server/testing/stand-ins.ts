import { readDocument } from "../../article/read-document";
import type { FollowedFolders } from "../folders/follow-folders";
import type { ReadKept } from "../read/kept-texts";

/** A reader that follows no folder. */
export const NO_FOLDERS: FollowedFolders = {
  follow: async () => {},
  followAll: async () => {},
  problems: () => [],
  notesOf: () => ({ problems: [], notes: [] }),
};

/** Reads kept texts in this very process. */
export const readHere: ReadKept = async (record) => {
  const read = readDocument(record.bytes, record.hash, record);
  return read.ok ? { ok: true, value: read.value.article } : read;
};
