import type { Readable } from "node:stream";
import type { Article } from "../article/article";
import type { InputProblem } from "../article/input-problem";
import { readDocument } from "../article/read-document";
import type { SourceFacts } from "../article/source-facts";
import { splitDocument } from "../article/split-document";
import { failure, type Result, success } from "../result";
import type { FileProblem } from "./file-problem";
import { hashBytes, readBytes, readStream } from "./read-bytes";

/** One article of a file. */
export interface FileArticle {
  /** As given; where the file holds several articles, with the number of this one: `feed.xml#2`. */
  readonly file: string;
  readonly article: Article;
  readonly facts: SourceFacts;
}

/** What a file in any format holds. */
export interface FileArticles {
  /** At least one. */
  readonly articles: readonly FileArticle[];
  /** Items that are no article or cannot be read, each with the reason. */
  readonly skipped: readonly FileProblem[];
}

/** Why a file cannot be read, with the code of the cause where its content is refused. */
export interface ReadProblem extends FileProblem {
  readonly code?: InputProblem["code"];
}

/** Reads a file of any format and finds the articles in it. Problems name the file as `path` gives it. */
export async function readArticles(path: string): Promise<Result<ReadProblem, FileArticles>> {
  const bytes = await readBytes(path);
  return bytes.ok ? articlesOf(path, bytes.value) : bytes;
}

/** The same for a stream such as standard input. */
export async function readArticleStream(
  name: string,
  stream: Readable,
): Promise<Result<ReadProblem, FileArticles>> {
  const bytes = await readStream(name, stream);
  return bytes.ok ? articlesOf(name, bytes.value) : bytes;
}

/** Finds the articles in bytes that are already at hand. */
export function articlesOf(file: string, bytes: Uint8Array): Result<ReadProblem, FileArticles> {
  const split = splitDocument(bytes, { fileName: file });
  if (!split.ok) return failure({ file, ...split.error });
  const { parts, skipped } = split.value;
  const several = parts.length + skipped.length > 1;
  const articles: FileArticle[] = [];
  const problems: ReadProblem[] = skipped.map(({ name, reason }) => ({
    file,
    line: null,
    message: `“${name}” was left out: ${reason}`,
  }));
  for (const [index, part] of parts.entries()) {
    const name = several ? `${file}#${index + 1}` : file;
    const read = readDocument(part.bytes, hashBytes(part.bytes), { ...part, tags: [] });
    if (read.ok) articles.push({ file: name, ...read.value });
    else problems.push({ file: name, ...read.error });
  }
  const [first] = problems;
  return articles.length === 0
    ? failure(first ?? { file, line: null, message: "holds no article" })
    : success({ articles, skipped: problems });
}
