import { archiveStream, writeArchive } from "../store/archive/write-archive";
import type { Store } from "../store/store";
import { problemOf } from "../store/store-problem";
import { Status } from "./status";
import type { Terminal } from "./terminal";
import { withStore } from "./with-store";

/** `variorum export FILE`: everything in the store as one archive; `-` is standard output. */
export const runExport = (file: string, terminal: Terminal): Promise<Status> =>
  withStore(terminal, async (store) => {
    if (file === "-") return await exportToOutput(store, terminal);
    const written = await writeArchive(store, file);
    if (!written.ok) {
      terminal.complain(written.error.message);
      return Status.trouble;
    }
    const { stories, versions } = await store.count();
    const number = (value: number): string => value.toLocaleString("en");
    await terminal.print(
      `${file}: ${number(versions)} texts of ${number(stories)} ${stories === 1 ? "story" : "stories"}, with everything else that is kept.\n`,
    );
    return Status.same;
  });

async function exportToOutput(store: Store, terminal: Terminal): Promise<Status> {
  if (terminal.watched) {
    terminal.complain("an archive is no text for a terminal; name a file, or send it to a program");
    return Status.trouble;
  }
  try {
    for await (const bytes of archiveStream(store)) await terminal.printBytes(bytes);
    return Status.same;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    terminal.complain(problem.message);
    return Status.trouble;
  }
}
