import { type Result, success } from "../../result";
import type { DeskEntry, NewDeskEntry } from "../../store/desk-records";
import type { StoreWriter } from "../../store/store";
import { describeEntry } from "./describe-entry";
import type { DeskDone, DeskProblem } from "./desk";

/** Adds an entry to the desk's log, and says what was done. */
export async function keepEntry(
  writer: StoreWriter,
  entry: NewDeskEntry,
): Promise<Result<DeskProblem, DeskDone>> {
  await writer.addDeskEntry(entry);
  return success({ entry: entry.id, said: describeEntry({ ...entry, undone: null } as DeskEntry) });
}
