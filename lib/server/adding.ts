import "server-only";
import type { DraftProblem } from "./drafts/draft";
import type { DraftUseCases } from "./drafts/draft-use-cases";
import { loadDraft } from "./drafts/stored-draft";
import { opened } from "./opened";

export const createDraft: DraftUseCases["createDraft"] = async (documents, options) =>
  (await opened()).drafts.createDraft(documents, options);
export const addToDraft: DraftUseCases["addToDraft"] = async (id, documents, options) =>
  (await opened()).drafts.addToDraft(id, documents, options);
export const readDraft: DraftUseCases["readDraft"] = async (id) =>
  (await opened()).drafts.readDraft(id);
export const changeDraft: DraftUseCases["changeDraft"] = async (id, changes) =>
  (await opened()).drafts.changeDraft(id, changes);
export const saveDraft: DraftUseCases["saveDraft"] = async (id) =>
  (await opened()).drafts.saveDraft(id);
export const dropDraft: DraftUseCases["dropDraft"] = async (id) =>
  (await opened()).drafts.dropDraft(id);

/** Why the page of a draft cannot be shown; null where it can. Its texts are not read for that. */
export async function findDraftProblem(id: string): Promise<DraftProblem | null> {
  const loaded = await loadDraft((await opened()).store, id, new Date().toISOString());
  return loaded.ok ? null : loaded.error;
}
