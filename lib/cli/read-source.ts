import type { Article } from "../article/article";
import type { Version } from "../compare/comparison";
import type { FileProblem } from "../ingest/file-problem";
import { type FileArticles, readArticleStream, readArticles } from "../ingest/read-file";
import { failure, type Result, success } from "../result";
import { slugify, stemOf } from "../story/slug";
import type { Terminal } from "./terminal";

/** How standard input is named on the command line and in problems. */
const STANDARD_INPUT = "-";

/** The articles of a file named on the command line, in any format; `-` is standard input. */
export const readSources = (
  file: string,
  terminal: Terminal,
): Promise<Result<FileProblem, FileArticles>> =>
  file === STANDARD_INPUT
    ? readArticleStream("standard input", terminal.input)
    : readArticles(file);

/** The one article of such a file; a problem where it holds several, for none of them can stand for the file. */
export async function readSource(
  file: string,
  terminal: Terminal,
): Promise<Result<FileProblem, Article>> {
  const found = await readSources(file, terminal);
  if (!found.ok) return found;
  const [first, second] = found.value.articles;
  if (first === undefined || second !== undefined)
    return failure({
      file: file === STANDARD_INPUT ? "standard input" : file,
      line: null,
      message: `holds ${found.value.articles.length} articles; only a file with one can be compared`,
    });
  return success(first.article);
}

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
