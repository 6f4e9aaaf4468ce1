import { basename } from "node:path";
import type { InputProblem } from "../../article/input-problem";
import type { SourceFacts } from "../../article/source-facts";
import type { FileProblem } from "../../ingest/file-problem";
import {
  type FolderFile,
  leftAside,
  type OpenedFolder,
  openStoryFolder,
} from "../../ingest/open-story-folder";
import { isAside } from "../../ingest/read-story-folder";
import type { SourceEntry } from "../../ingest/story-file";
import { type Result, success } from "../../result";
import type { StoreReader } from "../../store/store";
import {
  type IncomingPart,
  type PartReading,
  readPart,
  splitIncoming,
} from "../import/read-incoming";
import { stampFolder } from "./stamp-folder";

/** One article of a story folder. */
export interface FolderPart extends Pick<IncomingPart, "file" | "hash" | "bytes" | "reading"> {
  readonly entry: SourceEntry;
  /** Null: these bytes are kept already, and the first reading stays. */
  readonly read: PartReading | null;
}

/** A story folder, ready to be compared with what the store holds of it. */
export interface ReadFolder {
  readonly path: string;
  readonly origin: string;
  readonly opened: OpenedFolder;
  /** The folder's stamp before it was read. */
  readonly stamp: string;
  readonly parts: readonly FolderPart[];
  /** Names of files that are there but could not be read: their sources stay as they are. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly FileProblem[];
  readonly notes: readonly string[];
}

/** Reads a story folder; texts whose bytes are kept already are only named. Fails where the folder or its story.json cannot be read. */
export async function readFolder(
  store: StoreReader,
  path: string,
  origin: string,
): Promise<Result<FileProblem, ReadFolder>> {
  const stamp = await stampFolder(path);
  const opened = await openStoryFolder(path);
  if (!opened.ok) return opened;
  const problems: FileProblem[] = [...opened.value.problems];
  const notes = [...opened.value.notes];
  const unread = new Set(opened.value.problems.map(({ file }) => basename(file)));
  const parts: FolderPart[] = [];
  const refuse = (file: FolderFile, name: string, problem: InputProblem): void => {
    const told = { ...problem, file: name };
    if (isAside(file, told)) notes.push(leftAside(file.entry.file, problem.message));
    else problems.push(told);
  };
  for (const file of opened.value.files) {
    const split = await splitIncoming({
      name: file.path,
      file: file.entry.file,
      bytes: file.bytes,
      hint: { fileName: file.entry.file },
    });
    const known = await store.knownHashes(
      split.flatMap((one) => (one.kind === "part" ? [one.part.hash] : [])),
    );
    for (const one of split) {
      if (one.kind === "skipped") {
        refuse(file, one.name, one.problem);
        if (split.length === 1) unread.add(file.entry.file);
        continue;
      }
      const read = known.has(one.part.hash) ? success(null) : await readPart(one.part);
      if (read.ok) parts.push(folderPart(file.entry, one.part, read.value));
      else {
        refuse(file, one.part.name, read.error);
        unread.add(one.part.file);
      }
    }
  }
  return success({ path, origin, opened: opened.value, stamp, parts, unread, problems, notes });
}

const folderPart = (
  entry: SourceEntry,
  { file, hash, bytes, reading }: IncomingPart,
  read: PartReading | null,
): FolderPart => ({
  file,
  entry,
  hash,
  bytes,
  reading,
  read: read && { ...read, facts: withEntry(entry, read.facts) },
});

/** What story.json says of a text goes before what the text says of itself. */
export const withEntry = (entry: SourceEntry, facts: SourceFacts): SourceFacts => ({
  ...facts,
  outlet: entry.outlet ?? facts.outlet,
  published: entry.published ?? facts.published,
  usageTerms: entry.usageTerms ?? facts.usageTerms,
});
