import "server-only";
import type { DeskUseCases } from "./desk/desk";
import { opened } from "./opened";

export const loadDesk: DeskUseCases["loadDesk"] = async (query) =>
  (await opened()).desk.loadDesk(query);
export const loadFinding: DeskUseCases["loadFinding"] = async (story, finding) =>
  (await opened()).desk.loadFinding(story, finding);
export const reviewFinding: DeskUseCases["review"] = async (story, finding, what, by) =>
  (await opened()).desk.review(story, finding, what, by);
export const addHouseRule: DeskUseCases["addRule"] = async (pair, note, by) =>
  (await opened()).desk.addRule(pair, note, by);
export const pairByHand: DeskUseCases["pairByHand"] = async (story, asked, by) =>
  (await opened()).desk.pairByHand(story, asked, by);
export const undoAtDesk: DeskUseCases["undo"] = async (entry, by) =>
  (await opened()).desk.undo(entry, by);
export const describeAtDesk: DeskUseCases["describeEntry"] = async (entry) =>
  (await opened()).desk.describeEntry(entry);

export async function* eachFinding(
  query: Parameters<DeskUseCases["eachFinding"]>[0],
): ReturnType<DeskUseCases["eachFinding"]> {
  return yield* (await opened()).desk.eachFinding(query);
}
