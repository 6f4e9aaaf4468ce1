import { basename, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FileProblem } from "../../ingest/file-problem";
import { findStoryFolders, noTexts } from "../../ingest/folder-listing";
import type { Store } from "../../store/store";
import type { Environment } from "../environment";
import { createArticleMemory } from "../import/article-memory";
import { writeWithArticles } from "../import/write-with-articles";
import { isKept, keepFolder } from "./keep-folder";
import { type ReadFolder, readFolder } from "./read-folder";
import { stampFolder } from "./stamp-folder";

/** What a folder's story lacks: files that could not be used, and files that were left aside. */
export interface FolderNotes {
  readonly problems: readonly FileProblem[];
  readonly notes: readonly string[];
}

/** The stories of some folders, kept in the store as the folders have them. */
export interface FollowedFolders {
  /**
   * Looks for changes and keeps them, at most once a second, and waits for it a moment: a changed file shows at the next
   * request, but nobody waits for a long import.
   */
  readonly follow: () => Promise<void>;
  /** Looks now and waits until all is kept. */
  readonly followAll: (onProgress?: (progress: FolderProgress) => void) => Promise<void>;
  /** Folders and files that could not be read when they were last looked at. */
  readonly problems: () => readonly FileProblem[];
  readonly notesOf: (origin: string | null) => FolderNotes;
}

export interface FolderProgress {
  readonly done: number;
  readonly total: number;
  readonly folder: string;
}

interface Options {
  readonly now: () => Date;
  /** Least time between two looks. */
  readonly restMs?: number;
  /** How long a request waits. */
  readonly patienceMs?: number;
}

const REST_MS = 1_000;
const PATIENCE_MS = 1_500;
/** A shelf that takes long to look through is looked through the more rarely, and nobody waits for it. */
const SHARE_OF_TIME = 20;
/** So many folders are kept in one transaction, which waits for the disk once. */
const AT_ONCE = 20;

interface Known extends FolderNotes {
  readonly stamp: string;
  /** The whole story could not be read. */
  readonly failed: boolean;
}

const NO_NOTES: FolderNotes = { problems: [], notes: [] };

/** Follows the folders of an environment; `sample:<name>` are the project's own, all others `folder:<path>`. */
export function createFollowedFolders(
  store: Store,
  { storyPaths, samplePath }: Pick<Environment, "storyPaths" | "samplePath">,
  { now, restMs = REST_MS, patienceMs = PATIENCE_MS }: Options,
): FollowedFolders {
  const known = new Map<string, Known>();
  const memory = createArticleMemory();
  let unlisted: readonly FileProblem[] = [];
  let running: Promise<void> | null = null;
  let next = 0;
  let patience = patienceMs;

  /** Origins of the folders that were there at the last look. */
  let whole: ReadonlySet<string> = new Set();

  const originOf = (samples: boolean, folder: string): string =>
    samples ? `sample:${basename(folder)}` : `folder:${resolve(folder)}`;

  const look = async (onProgress?: (progress: FolderProgress) => void): Promise<void> => {
    const found: { readonly path: string; readonly origin: string }[] = [];
    const problems: FileProblem[] = [];
    for (const path of storyPaths) {
      const listed = await findStoryFolders(path);
      if (!listed.ok) problems.push(listed.error);
      else
        for (const folder of listed.value)
          found.push({ path: folder, origin: originOf(path === samplePath, folder) });
    }
    unlisted = problems;
    whole = new Set(found.map(({ origin }) => origin));
    const changed: typeof found = [];
    for (const folder of found)
      if (known.get(folder.origin)?.stamp !== (await stampFolder(folder.path)))
        changed.push(folder);
    let batch: ReadFolder[] = [];
    for (const [index, { path, origin }] of changed.entries()) {
      const read = await readFolder(store, path, origin);
      if (read.ok) batch.push(read.value);
      else
        known.set(origin, {
          stamp: await stampFolder(path),
          problems: [read.error],
          notes: [],
          failed: true,
        });
      if (batch.length >= AT_ONCE || index === changed.length - 1) {
        await keep(batch);
        batch = [];
      }
      onProgress?.({ done: index + 1, total: changed.length, folder: path });
    }
  };

  const keep = async (folders: readonly ReadFolder[]): Promise<void> => {
    const changed: ReadFolder[] = [];
    for (const folder of folders) if (!(await isKept(store, folder, memory))) changed.push(folder);
    const at = now().toISOString();
    const stale =
      changed.length === 0
        ? new Set<string>()
        : await writeWithArticles(store, memory, async (writer, articles) => {
            const late = new Set<string>();
            // Another process may have kept a later state of the folder while this one waited for its turn.
            for (const folder of changed)
              if ((await stampFolder(folder.path)) !== folder.stamp) late.add(folder.origin);
              else await keepFolder(writer, folder, at, articles);
            return late;
          });
    for (const folder of folders)
      if (!stale.has(folder.origin)) known.set(folder.origin, notesOf(folder));
  };

  const start = (onProgress?: (progress: FolderProgress) => void): Promise<void> => {
    const began = performance.now();
    running = look(onProgress).finally(() => {
      const took = performance.now() - began;
      const long = took > patienceMs / 2;
      patience = long ? 0 : patienceMs;
      next = performance.now() + (long ? took * SHARE_OF_TIME : restMs);
      running = null;
    });
    return running;
  };

  return {
    follow: async () => {
      if (running === null && performance.now() < next) return;
      const work = running ?? start();
      await Promise.race([work.catch(() => undefined), sleep(patience, undefined, { ref: false })]);
    },
    followAll: async (onProgress) => {
      await running?.catch(() => undefined);
      await start(onProgress);
    },
    problems: () => [
      ...[...known].flatMap(([origin, { failed, problems }]) =>
        failed && whole.has(origin) ? problems : [],
      ),
      ...unlisted,
    ],
    notesOf: (origin) => (origin === null ? undefined : known.get(origin)) ?? NO_NOTES,
  };
}

/** A folder in which nothing could be read is no story: the list of stories says so. */
function notesOf({ path, stamp, opened, parts, problems, notes }: ReadFolder): Known {
  const empty = parts.length === 0;
  const silent = problems.length === 0 && opened.files.length === 0;
  return { stamp, notes, failed: empty, problems: empty && silent ? [noTexts(path)] : problems };
}
