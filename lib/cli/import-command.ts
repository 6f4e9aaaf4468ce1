import { describeProblem, type FileProblem } from "../ingest/file-problem";
import type { DocumentOutcome, IncomingDocument, IncomingGroup } from "../server/import/incoming";
import { takeDocuments } from "../server/import/take-documents";
import { restoreArchive } from "../store/archive/read-archive";
import type { Store } from "../store/store";
import { outcomeJson, problemJson } from "./import-json";
import {
  type NamedStory,
  printOutcome,
  printProgress,
  printRestored,
  printSummary,
} from "./print-import";
import { readInputs } from "./read-inputs";
import { Status } from "./status";
import type { Terminal } from "./terminal";
import { withStore } from "./with-store";

export interface ImportFlags {
  readonly json?: boolean;
  /** Slug of the story that everything goes into. */
  readonly story?: string;
  /** Everything goes into one new story. */
  readonly new?: boolean;
  /** Texts of one folder are placed one by one. */
  readonly apart?: boolean;
}

/** Stories that the summary names. */
const NAMED = 20;

/**
 * `variorum import FOLDER|FILE…|-`: keeps the texts in the database of the web reader. Status 0 where every text was
 * taken or known, 1 where one was skipped, 2 for a path or a database that cannot be used. Ctrl+C ends it after the
 * batch at work.
 */
export const runImport = (
  paths: readonly string[],
  flags: ImportFlags,
  terminal: Terminal,
): Promise<Status> => withStore(terminal, (store) => importInto(store, paths, flags, terminal));

async function importInto(
  store: Store,
  paths: readonly string[],
  flags: ImportFlags,
  terminal: Terminal,
): Promise<Status> {
  if (flags.story !== undefined && flags.new) {
    terminal.complain("--story and --new name two places; give one of them");
    return Status.trouble;
  }
  const report = createReport(flags, terminal);
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once("SIGINT", end);
  try {
    const inputs = readable(store, paths, flags, report, terminal);
    const taken = await takeDocuments(store, inputs, {
      ...(flags.new ? { story: "new" } : flags.story === undefined ? {} : { story: flags.story }),
      now: () => new Date().toISOString(),
      onProgress: report.tell,
      signal: stop.signal,
    });
    terminal.progress?.("");
    if (!taken.ok) {
      terminal.complain(taken.error.message);
      return Status.trouble;
    }
    if (!flags.json && report.read() > 0)
      await terminal.print(
        printSummary(
          taken.value,
          report.skipped(),
          await namedStories(store, taken.value.stories),
          terminal.style,
        ),
      );
    if (report.troubled()) return Status.trouble;
    return report.skipped() > 0 || taken.value.ended ? Status.different : Status.same;
  } finally {
    process.off("SIGINT", end);
  }
}

/** Hands on what can be read, restores archives, and reports the rest. */
async function* readable(
  store: Store,
  paths: readonly string[],
  flags: ImportFlags,
  report: Report,
  terminal: Terminal,
): AsyncGenerator<IncomingDocument | IncomingGroup> {
  for await (const found of readInputs(paths, { apart: flags.apart === true }, terminal)) {
    if (found.kind === "input") yield found.input;
    else if (found.kind === "problem") await report.refuse(found.problem);
    else if (found.kind === "archive") {
      const restored = await restoreArchive(store, found.path).finally(found.done);
      if (restored.ok) await report.restored(found.name, restored.value);
      else {
        const message = restored.error.message.replace(`${found.path} `, "");
        await report.refuse({ file: found.name, line: null, message });
      }
    } else if (!flags.json) terminal.complain(found.text);
  }
}

interface Report {
  readonly tell: (outcome: DocumentOutcome) => Promise<void>;
  readonly refuse: (problem: FileProblem) => Promise<void>;
  readonly restored: (
    name: string,
    counts: { readonly rows: number; readonly known: number },
  ) => Promise<void>;
  /** Documents, archives aside. */
  readonly read: () => number;
  readonly skipped: () => number;
  /** Whether a path itself could not be used. */
  readonly troubled: () => boolean;
}

function createReport(flags: ImportFlags, terminal: Terminal): Report {
  let done = 0;
  let archives = 0;
  let skipped = 0;
  let troubled = false;
  const advance = (): void => {
    done += 1;
    terminal.progress?.(printProgress(done, skipped));
  };
  return {
    tell: async (outcome) => {
      if (outcome.kind === "skipped") skipped += 1;
      advance();
      if (flags.json) await terminal.print(`${JSON.stringify(outcomeJson(outcome))}\n`);
      else {
        const line = printOutcome(outcome);
        if (line !== null) terminal.complain(line);
      }
    },
    refuse: async (problem) => {
      skipped += 1;
      if (problem.code === undefined) troubled = true;
      advance();
      if (flags.json) await terminal.print(`${JSON.stringify(problemJson(problem))}\n`);
      else terminal.complain(describeProblem(problem));
    },
    restored: async (file, { rows, known }) => {
      archives += 1;
      advance();
      await terminal.print(
        flags.json
          ? `${JSON.stringify({ file, outcome: "restored", rows, known })}\n`
          : printRestored(file, rows, known),
      );
    },
    read: () => done - archives,
    skipped: () => skipped,
    troubled: () => troubled,
  };
}

/** Titles and sizes of the first few stories that gained something. */
async function namedStories(
  store: Store,
  stories: readonly { readonly id: string }[],
): Promise<readonly NamedStory[]> {
  const found = await Promise.all(stories.slice(0, NAMED).map(({ id }) => store.findStoryById(id)));
  return found.flatMap((story) =>
    story
      ? [
          {
            slug: story.slug,
            title: story.title ?? story.shownTitle,
            sources: story.sources.length,
          },
        ]
      : [],
  );
}
