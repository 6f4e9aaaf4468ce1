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

/** A file of the command line as a version: called by its name as given, without a role. */
export const versionOf = (file: string, article: Article): Version => ({
  file,
  slug: slugify(stemOf(file)) || "text",
  label: file === STANDARD_INPUT ? "standard input" : file,
  role: "unknown",
  article,
});
