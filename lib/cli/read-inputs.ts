import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { describeSystemError, type FileProblem } from "../ingest/file-problem";
import { type DocumentFolder, findDocuments, STORY_FILE } from "../ingest/find-documents";
import { readBytes, readStream } from "../ingest/read-bytes";
import { parseStoryFile, type StoryFile } from "../ingest/story-file";
import { type Result, success } from "../result";
import type { IncomingDocument, IncomingGroup } from "../server/import/incoming";
import { isArchive } from "../store/archive/read-archive";
import { slugify } from "../story/slug";
import { receiveInput, STANDARD_INPUT } from "./receive-input";
import type { Terminal } from "./terminal";

/** What an import reads from the command line's paths. */
export type FoundInput =
  | { readonly kind: "input"; readonly input: IncomingDocument | IncomingGroup }
  /** An archive of `variorum export`; `done` is called once it is not needed any more. */
  | {
      readonly kind: "archive";
      readonly name: string;
      readonly path: string;
      readonly done: () => Promise<void>;
    }
  /** A path that cannot be read, or a file whose content is refused before it is read: too large. */
  | { readonly kind: "problem"; readonly problem: FileProblem }
  | { readonly kind: "note"; readonly text: string };

/**
 * A folder with more texts than this and no story.json is a collection, not a story: nobody reads a hundred versions
 * side by side, and an archive's folder holds a day's or a year's texts.
 */
const MOST_IN_A_STORY = 40;

/** Names of folders that say nothing about the story in them. */
const GENERIC = new Set(
  "seeds seed stories story texts text data raw files articles sources input tmp temp documents docs import".split(
    " ",
  ),
);

/** The documents at the paths of a command line, in their order, one at a time. `apart` parts the texts of one folder. */
export async function* readInputs(
  paths: readonly string[],
  options: { readonly apart: boolean },
  terminal: Terminal,
): AsyncGenerator<FoundInput> {
  for (const path of paths) {
    if (path === "-") yield await readInput(terminal);
    else {
      const found = await stat(path).catch((error: unknown) => describeSystemError(error));
      if (typeof found === "string")
        yield { kind: "problem", problem: { file: path, line: null, message: found } };
      else if (found.isDirectory()) yield* readFolders(path, options);
      else if (await isArchive(path))
        yield { kind: "archive", name: path, path, done: async () => {} };
      else yield asInput(await readOne(path));
    }
  }
}

/** The document that a command line names; `-` is standard input. */
export async function readNamed(
  path: string,
  terminal: Terminal,
): Promise<Result<FileProblem, IncomingDocument>> {
  if (path !== "-") return await readOne(path);
  const bytes = await readStream(STANDARD_INPUT, terminal.input);
  return bytes.ok ? success(fromInput(bytes.value)) : bytes;
}

const asInput = (read: Result<FileProblem, IncomingDocument>): FoundInput =>
  read.ok ? { kind: "input", input: read.value } : { kind: "problem", problem: read.error };

const fromInput = (bytes: Uint8Array): IncomingDocument => ({
  name: STANDARD_INPUT,
  bytes,
  file: "standard-input",
});

async function readInput({ input }: Terminal): Promise<FoundInput> {
  const received = await receiveInput(input);
  if (!received.ok) return { kind: "problem", problem: received.error };
  if (received.value.kind === "document")
    return { kind: "input", input: fromInput(received.value.bytes) };
  const { path, remove } = received.value;
  if (await isArchive(path)) return { kind: "archive", name: STANDARD_INPUT, path, done: remove };
  const bytes = await readBytes(path);
  await remove();
  return bytes.ok
    ? { kind: "input", input: fromInput(bytes.value) }
    : { kind: "problem", problem: { ...bytes.error, file: STANDARD_INPUT } };
}

async function readOne(
  path: string,
  given: Partial<IncomingDocument> = {},
): Promise<Result<FileProblem, IncomingDocument>> {
  const bytes = await readBytes(path);
  const file = basename(path);
  return bytes.ok
    ? success({ name: path, bytes: bytes.value, file, hint: { fileName: file }, ...given })
    : bytes;
}

async function* readFolders(
  root: string,
  { apart }: { readonly apart: boolean },
): AsyncGenerator<FoundInput> {
  let empty = true;
  for await (const found of findDocuments(root)) {
    empty = false;
    if ("message" in found) {
      yield { kind: "problem", problem: found };
      continue;
    }
    for (const { name, why } of found.others)
      yield { kind: "note", text: `${join(found.path, name)}: left aside, ${why}` };
    const story = await readStoryFile(found);
    if (!story.ok) yield { kind: "problem", problem: story.error };
    else if (apart || (!found.hasStoryFile && found.files.length > MOST_IN_A_STORY))
      for (const file of found.files)
        yield asInput(await readOne(join(found.path, file), { found: true }));
    else yield* readStoryFolder(found, story.value);
  }
  if (empty)
    yield {
      kind: "problem",
      problem: { file: root, line: null, message: "holds no texts in any format that is read" },
    };
}

async function readStoryFile(folder: DocumentFolder): Promise<Result<FileProblem, StoryFile>> {
  if (!folder.hasStoryFile) return success({ sources: [] });
  const file = join(folder.path, STORY_FILE);
  const bytes = await readBytes(file);
  return bytes.ok ? parseStoryFile(file, new TextDecoder().decode(bytes.value)) : bytes;
}

/**
 * A folder as one story: the files that story.json names in its order, then the others. Without a story.json the texts
 * themselves tell which of them are one story.
 */
async function* readStoryFolder(
  { path, files, hasStoryFile }: DocumentFolder,
  story: StoryFile,
): AsyncGenerator<FoundInput> {
  const missing = story.sources.filter(({ file }) => !files.includes(file));
  for (const { file } of missing)
    yield {
      kind: "problem",
      problem: {
        file: join(path, STORY_FILE),
        line: null,
        message: `names “${file}”, which is not among the texts of this folder`,
      },
    };
  const named = story.sources.filter(({ file }) => files.includes(file));
  const rest = files.filter((file) => !named.some((source) => source.file === file));
  const documents: IncomingDocument[] = [];
  for (const { file, label, role, outlet, usageTerms } of [
    ...named,
    ...rest.map((file) => ({
      file,
      label: undefined,
      role: undefined,
      outlet: undefined,
      usageTerms: undefined,
    })),
  ]) {
    const found = await readOne(join(path, file), {
      ...(label === undefined ? {} : { label }),
      ...(role === undefined ? {} : { role }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(usageTerms === undefined ? {} : { facts: { usageTerms } }),
      ...(rest.includes(file) ? { found: true } : {}),
    });
    if (found.ok) documents.push(found.value);
    else yield asInput(found);
  }
  if (documents.length === 0) return;
  const slug = slugify(basename(resolve(path)));
  yield {
    kind: "input",
    input: {
      documents,
      name: path,
      origin: `folder:${resolve(path)}`,
      byText: !hasStoryFile,
      ordered: named.length > 0,
      ...(story.title === undefined ? {} : { title: story.title }),
      ...(story.note === undefined ? {} : { note: story.note }),
      ...(story.base === undefined ? {} : { base: story.base }),
      ...(slug === "" || GENERIC.has(slug) ? {} : { [hasStoryFile ? "slug" : "spareSlug"]: slug }),
    },
  };
}
