import { createHash } from "node:crypto";
import type { ArchiveRow } from "../store";

/** First in every archive, so that one is known by its first bytes; last comes what it must hold. */
export const TITLE_FILE = "variorum.json";
export const MANIFEST_FILE = "manifest.json";

export const ARCHIVE_FORMAT = "variorum-archive";
export const ARCHIVE_VERSION = 2;

const HELP =
  "An archive of Variorum. texts/ holds the raw bytes of every version, named by their SHA-256; tables/ holds the rest as JSON lines. Restore it with: variorum import FILE";

export const title = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, about: HELP };

export interface Manifest {
  readonly format: string;
  readonly version: number;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Files before this one. */
  readonly files: number;
  /** SHA-256 over `<SHA-256 of the file>  <name>\n` of all files before, as sha256sum prints them. */
  readonly sum: string;
}

const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Adds up the files of an archive as they pass. */
export function makeSum(): {
  readonly add: (name: string, body: Uint8Array) => void;
  readonly files: () => number;
  readonly sum: () => string;
} {
  const all = createHash("sha256");
  let files = 0;
  return {
    add: (name, body) => {
      files += 1;
      all.update(`${sha256(body)}  ${name}\n`);
    },
    files: () => files,
    sum: () => all.copy().digest("hex"),
  };
}

export const textFile = (hash: string): string => `texts/${hash}`;

/** Bytes inside a line of JSON. */
interface Base64 {
  readonly base64: string;
}

/** A row as one line; the raw bytes of a version stand in a file of their own. */
export const rowLine = ({ table, row }: ArchiveRow): string => {
  const { bytes, ...rest } = row;
  const plain = table === "versions" && bytes instanceof Uint8Array ? rest : row;
  return JSON.stringify(plain, (_, value: unknown) =>
    value instanceof Uint8Array
      ? ({ base64: Buffer.from(value).toString("base64") } satisfies Base64)
      : value,
  );
};

const isBase64 = (value: unknown): value is Base64 =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Partial<Base64>).base64 === "string";

/** A line's row, or null where it is none. */
export function lineRow(line: string): ArchiveRow["row"] | null {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
  const entries = Object.entries(read).map(([key, value]: [string, unknown]) => [
    key,
    isBase64(value) ? new Uint8Array(Buffer.from(value.base64, "base64")) : value,
  ]);
  return Object.fromEntries(entries) as ArchiveRow["row"];
}
