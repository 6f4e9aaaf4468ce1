import { readSaid } from "@/app/answer-form";
import type { DoneView } from "@/components/desk/desk-view";
import { describeAtDesk } from "@/lib/server/at-desk";

/** What the desk's last form did, by the entry that the address names, and why it did not. */
export async function doneAtDesk(
  entry: string | null,
): Promise<{ readonly done: DoneView | null; readonly fault: string | null }> {
  const { fault, note } = await readSaid();
  const described = entry === null ? null : await describeAtDesk(entry);
  const done =
    described === null
      ? note === null
        ? null
        : { said: note, undo: null }
      : described.undone
        ? { said: `Taken back: ${described.said}`, undo: null }
        : { said: described.said, undo: entry };
  // What was refused before is said for some seconds, and was no part of this.
  return { done, fault: described === null ? fault : null };
}
