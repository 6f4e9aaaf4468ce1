import type { Article } from "../article/article";
import type { Version } from "../compare/comparison";
import type { FileProblem } from "../ingest/file-problem";
import { readArticleStream, readFile } from "../ingest/read-file";
import type { Result } from "../result";
import { slugify, stemOf } from "../story/slug";
import type { Terminal } from "./terminal";

/** How standard input is named on the command line and in problems. */
const STANDARD_INPUT = "-";

/** Reads a file named on the command line; `-` is standard input. */
export const readSource = (
  file: string,
  terminal: Terminal,
): Promise<Result<FileProblem, Article>> =>
  file === STANDARD_INPUT ? readArticleStream("standard input", terminal.input) : readFile(file);

/** A file of the command line as a version without a role; `label` is what the printed text calls it. */
export const versionOf = (file: string, label: string, article: Article): Version => ({
  file,
  slug: slugify(stemOf(file)) || "text",
  label,
  role: "unknown",
  article,
});

/** What two files are called in printed text: their names without folders, or as given where these are equal. */
export function labelsOf(base: string, other: string): readonly [base: string, other: string] {
  const short = [base, other].map((file) =>
    file === STANDARD_INPUT ? "standard input" : (file.split(/[\\/]/).at(-1) ?? file),
  );
  const [one, two] = short;
  return one !== undefined && two !== undefined && one !== two ? [one, two] : [base, other];
}
