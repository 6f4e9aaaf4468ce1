import type { InputCode } from "../article/input-problem";

/** Why a file or folder could not be used: what, where, and the cause in one plain sentence. */
export interface FileProblem {
  /** The path as it was given, or the file's name inside its story folder. */
  readonly file: string;
  /** Line of the file, from 1; null where the cause is no single line. */
  readonly line: number | null;
  readonly message: string;
  /** Where it is the content that is refused, and not the file that cannot be opened. */
  readonly code?: InputCode;
}

/** One line: `notes/a.txt, line 3: the line is longer than …`. */
export const describeProblem = (problem: FileProblem): string =>
  `${problem.file}${problem.line === null ? "" : `, line ${problem.line}`}: ${problem.message}`;

/** The cause of a failed system call in plain words. */
export function describeSystemError(error: unknown): string {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  switch (code) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
    case "EPERM":
      return "may not be read (permission denied)";
    case "EISDIR":
      return "is a folder, not a file";
    case "ENOTDIR":
      return "is not a folder";
    case "ELOOP":
      return "is a link that leads back to itself";
    case "EMFILE":
    case "ENFILE":
      return "could not be opened, because too many files are open";
    default:
      return `could not be read${code === "" ? "" : ` (${code})`}`;
  }
}
