import { randomUUID } from "node:crypto";
import { type Result, success } from "../../result";
import type { ReviewState } from "../../store/desk-records";
import type { Store, StoreWriter } from "../../store/store";
import { batchEntries, batchName } from "./batch";
import { describeEntries } from "./describe-entry";
import type { DeskDone, DeskLine, DeskProblem } from "./desk";
import { refuseAtDesk } from "./refuse-at-desk";

const MAX_NOTE = 2_000;

/** A finding that is spoken of, in the story that it is of. */
export interface SpokenOf {
  readonly storyId: string;
  readonly line: DeskLine;
}

interface What {
  readonly state: ReviewState;
  readonly note: string;
  readonly by: string | null;
  readonly at: string;
}

/** Says the same of every one of them, in one write: an entry for each, and one name for all, by which they are taken back. */
export async function reviewFindings(
  store: Pick<Store, "write">,
  findings: readonly SpokenOf[],
  { state, note, by, at }: What,
): Promise<Result<DeskProblem, DeskDone>> {
  if (note.trim().length > MAX_NOTE)
    return refuseAtDesk(
      422,
      `A note has at most ${MAX_NOTE.toLocaleString("en")} characters.`,
      "Shorten it.",
    );
  const name = batchName(randomUUID(), findings.length);
  const ids = batchEntries(name);
  return store.write(async (writer) => {
    for (const [index, { storyId, line }] of findings.entries()) {
      const { ledger, class: kind, source, sentence } = line;
      await writer.addDeskEntry({
        id: ids[index] ?? randomUUID(),
        kind: "review",
        key: line.id,
        storyId,
        state,
        from: line.state,
        note: note.trim(),
        about: { ledger, class: kind, source, sentence },
        by,
        at,
      });
    }
    return success({ entry: name, said: await describeEntries(writer, name) });
  });
}

/** Takes back an entry, or all that were made at once; what was taken back before stays so. */
export async function takeBack(
  writer: StoreWriter,
  name: string,
  doing: { readonly by: string | null; readonly at: string },
): Promise<Result<DeskProblem, DeskDone>> {
  const said = await describeEntries(writer, name);
  let [known, done] = [0, 0];
  for (const id of batchEntries(name)) {
    const entry = await writer.findDeskEntry(id);
    if (entry === null || entry.kind === "write") continue;
    known += 1;
    done += Number(await writer.undoDeskEntry(id, { id: randomUUID(), ...doing }));
  }
  if (known === 0)
    return refuseAtDesk(404, "There is nothing of that name to take back.", "Load the page again.");
  return done > 0
    ? success({ entry: name, said: `Taken back: ${said}` })
    : refuseAtDesk(409, "It was taken back before.", "Load the page again.");
}
