import { type UnzipFileInfo, unzipSync } from "fflate";
import { failure, type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";

/** A document with a picture on every page has some hundreds. */
const MAX_ENTRIES = 2_000;
/** Inflated, of one part and of all that are wanted: the text of a megabyte with all its markup. */
const MAX_PART = 20_000_000;
const MAX_PARTS = 40_000_000;
/** Markup packs to a twentieth, seldom to a hundredth; what packs better is made to burst. Small parts cannot. */
const MAX_RATIO = 200;
const SMALL_PART = 1_000_000;

const problem = (code: InputProblem["code"], message: string): Result<InputProblem, never> =>
  failure({ code, message, line: null });

const unreadable = (): Result<InputProblem, never> =>
  problem("unsupported-type", "The file is a damaged archive; its text cannot be taken out.");

/** The list of an archive, nothing inflated; null: not one. */
function listArchive(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
  } catch {
    return null;
  }
  return entries;
}

function inflate(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, { filter: (entry) => wanted.has(entry.name) });
  } catch {
    return null;
  }
}

const bursts = (entry: UnzipFileInfo): boolean =>
  entry.originalSize > MAX_PART ||
  (entry.originalSize > SMALL_PART && entry.originalSize > entry.size * MAX_RATIO);

/** Parts of an archive by name, and the names of all its parts. */
export interface Unzipped {
  readonly names: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * The wanted parts of a ZIP archive, those that it has. What its list says is checked before anything is inflated (`too-large`), and
 * no part gets longer than the list said. Refuses damaged and protected archives (`unsupported-type`).
 */
export function unzip(
  bytes: Uint8Array,
  wanted: readonly string[],
): Result<InputProblem, Unzipped> {
  if (((bytes[6] ?? 0) & 1) === 1)
    return problem("unsupported-type", "The file is protected by a password.");
  const entries = listArchive(bytes);
  if (entries === null) return unreadable();
  if (entries.length > MAX_ENTRIES)
    return problem(
      "too-large",
      `The file has ${entries.length} parts; at most ${MAX_ENTRIES} are read.`,
    );
  const chosen = entries.filter((entry) => wanted.includes(entry.name));
  const total = chosen.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (chosen.some(bursts) || total > MAX_PARTS)
    return problem("too-large", "The file's text is too large when it is unpacked.");
  const names = new Set(chosen.map((entry) => entry.name));
  if (names.size < chosen.length) return unreadable();
  const parts = inflate(bytes, names);
  if (parts === null) return unreadable();
  return success({
    names: new Set(entries.map((entry) => entry.name)),
    parts: new Map(Object.entries(parts)),
  });
}
