import { describeProblem } from "../ingest/file-problem";
import { createArticleMemory } from "../server/import/article-memory";
import type { IncomingDocument } from "../server/import/incoming";
import { readPart, splitIncoming } from "../server/import/read-incoming";
import { findSharing } from "../server/search/find-sharing";
import type { Store } from "../store/store";
import { printSharing } from "./print-sharing";
import { readNamed } from "./read-inputs";
import { sharingJson } from "./sharing-json";
import { Status } from "./status";
import type { Terminal } from "./terminal";
import { withStore } from "./with-store";

export interface SearchFlags {
  readonly json?: boolean;
  /** Texts listed at most. */
  readonly limit: number;
}

/**
 * `variorum search FILE…`: the kept texts that share words with each file, with shares and places. Status as of grep(1):
 * 0 where something was found, 1 where nothing was, 2 for a file or a database that cannot be used.
 */
export const runSearch = (
  files: readonly string[],
  flags: SearchFlags,
  terminal: Terminal,
): Promise<Status> =>
  withStore(terminal, async (store) => {
    let found = false;
    let troubled = false;
    for (const file of files) {
      const document = await readNamed(file, terminal);
      if (!document.ok) {
        terminal.complain(describeProblem(document.error));
        troubled = true;
        continue;
      }
      const searched = await searchFor(store, document.value, flags, terminal);
      found ||= searched.found;
      troubled ||= searched.troubled;
    }
    return troubled ? Status.trouble : found ? Status.same : Status.different;
  });

/** Looks for every article of a document: a feed holds several. */
async function searchFor(
  store: Store,
  document: IncomingDocument,
  { json, limit }: SearchFlags,
  terminal: Terminal,
): Promise<{ readonly found: boolean; readonly troubled: boolean }> {
  const memory = createArticleMemory(limit);
  let found = false;
  let troubled = false;
  for (const result of await splitIncoming(document)) {
    const read = result.kind === "part" ? await readPart(result.part) : null;
    if (result.kind === "skipped" || !read?.ok) {
      const { message, line } = result.kind === "skipped" ? result.problem : failed(read);
      const name = result.kind === "skipped" ? result.name : result.part.name;
      terminal.complain(describeProblem({ file: name, line, message }));
      troubled = true;
      continue;
    }
    const { name, hash } = result.part;
    const sharing = await findSharing(store, read.value, limit, memory);
    found ||= sharing.length > 0;
    await terminal.print(
      json
        ? `${JSON.stringify(sharingJson(name, hash, sharing))}\n`
        : printSharing(name, sharing, terminal.style),
    );
  }
  return { found, troubled };
}

const failed = (read: Awaited<ReturnType<typeof readPart>> | null) =>
  read !== null && !read.ok ? read.error : { message: "could not be read", line: null };
