import "server-only";
import type { DeskUseCases } from "./desk/desk";
import { opened } from "./opened";

export const loadDesk: DeskUseCases["loadDesk"] = async (query) =>
  (await opened()).desk.loadDesk(query);
export const loadFinding: DeskUseCases["loadFinding"] = async (story, finding, base) =>
  (await opened()).desk.loadFinding(story, finding, base);
export const reviewFindings: DeskUseCases["review"] = async (findings, what, by) =>
  (await opened()).desk.review(findings, what, by);
export const addHouseRule: DeskUseCases["addRule"] = async (pair, note, by) =>
  (await opened()).desk.addRule(pair, note, by);
export const listHouseStyle: DeskUseCases["listHouseStyle"] = async () =>
  (await opened()).desk.listHouseStyle();
export const pairByHand: DeskUseCases["pairByHand"] = async (story, asked, by) =>
  (await opened()).desk.pairByHand(story, asked, by);
export const undoAtDesk: DeskUseCases["undo"] = async (entry, by) =>
  (await opened()).desk.undo(entry, by);
export const describeAtDesk: DeskUseCases["describeEntry"] = async (entry) =>
  (await opened()).desk.describeEntry(entry);

export const loadDeskLog: DeskUseCases["loadLog"] = async (query) =>
  (await opened()).desk.loadLog(query);

export async function* eachLogLine(
  query: Parameters<DeskUseCases["eachLogLine"]>[0],
): ReturnType<DeskUseCases["eachLogLine"]> {
  return yield* (await opened()).desk.eachLogLine(query);
}

export async function* eachFinding(
  query: Parameters<DeskUseCases["eachFinding"]>[0],
): ReturnType<DeskUseCases["eachFinding"]> {
  return yield* (await opened()).desk.eachFinding(query);
}
