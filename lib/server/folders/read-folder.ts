import { basename } from "node:path";
import type { Article } from "../../article/article";
import type { Reading } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import { readDocument } from "../../article/read-document";
import { NO_FACTS, type SourceFacts } from "../../article/source-facts";
import { splitDocument } from "../../article/split-document";
import type { FileProblem } from "../../ingest/file-problem";
import {
  type FolderFile,
  leftAside,
  type OpenedFolder,
  openStoryFolder,
} from "../../ingest/open-story-folder";
import { hashBytes } from "../../ingest/read-bytes";
import { isAside } from "../../ingest/read-story-folder";
import type { SourceEntry } from "../../ingest/story-file";
import { type Result, success } from "../../result";
import type { StoreReader } from "../../store/store";
import { stampFolder } from "./stamp-folder";

/** One article of a story folder. */
export interface FolderPart {
  /** The file's name, with a number where it holds several articles: `feed.xml#2`. */
  readonly file: string;
  readonly entry: SourceEntry;
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** Null: these bytes are kept already, and the first reading stays. */
  readonly read: { readonly article: Article; readonly facts: SourceFacts } | null;
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
  for (const file of opened.value.files) {
    const refuse = (name: string, problem: InputProblem): void => {
      const told = { file: name, ...problem };
      if (isAside(file, told)) notes.push(leftAside(file.entry.file, problem.message));
      else problems.push(told);
    };
    const split = splitDocument(file.bytes, { fileName: file.entry.file });
    if (!split.ok) {
      refuse(file.path, split.error);
      unread.add(file.entry.file);
      continue;
    }
    for (const { name, reason } of split.value.skipped)
      problems.push({ file: file.path, line: null, message: `“${name}” was left out: ${reason}` });
    const found = partsOf(file, split.value);
    const known = await store.knownHashes(found.map(({ hash }) => hash));
    for (const part of found) {
      const read = known.has(part.hash) ? success(part) : readPart(part);
      if (read.ok) parts.push(read.value);
      else {
        refuse(`${file.path}${part.file.slice(file.entry.file.length)}`, read.error);
        unread.add(part.file);
      }
    }
  }
  return success({ path, origin, opened: opened.value, stamp, parts, unread, problems, notes });
}

type Split = Extract<ReturnType<typeof splitDocument>, { ok: true }>["value"];

const partsOf = ({ entry }: FolderFile, { parts, skipped }: Split): readonly FolderPart[] =>
  parts.map((part, index) => ({
    file: parts.length + skipped.length > 1 ? `${entry.file}#${index + 1}` : entry.file,
    entry,
    hash: hashBytes(part.bytes),
    bytes: part.bytes,
    reading: { format: part.format, charset: part.charset, tags: [] },
    read: null,
  }));

function readPart(part: FolderPart): Result<InputProblem, FolderPart> {
  const read = readDocument(part.bytes, part.hash, part.reading);
  return read.ok
    ? success({ ...part, read: { ...read.value, facts: withEntry(part.entry, read.value.facts) } })
    : read;
}

/** What story.json says of a text goes before what the text says of itself. */
export const withEntry = (entry: SourceEntry, facts: SourceFacts = NO_FACTS): SourceFacts => ({
  ...facts,
  outlet: entry.outlet ?? facts.outlet,
  published: entry.published ?? facts.published,
  usageTerms: entry.usageTerms ?? facts.usageTerms,
});
