import type { Readable } from "node:stream";
import type { Article } from "../article/article";
import { parseArticle } from "../article/parse-article";
import { failure, type Result, success } from "../result";
import type { FileProblem } from "./file-problem";
import { hashBytes, readBytes, readStream } from "./read-bytes";

/** Reads one text file and finds the article in it. The problem names the file as `path` gives it. */
export async function readFile(path: string): Promise<Result<FileProblem, Article>> {
  const bytes = await readBytes(path);
  return bytes.ok ? articleOf(path, bytes.value) : bytes;
}

/** The same for a stream such as standard input. */
export async function readArticleStream(
  name: string,
  stream: Readable,
): Promise<Result<FileProblem, Article>> {
  const bytes = await readStream(name, stream);
  return bytes.ok ? articleOf(name, bytes.value) : bytes;
}

/** Finds the article in bytes that are already at hand. */
export function articleOf(file: string, bytes: Uint8Array): Result<FileProblem, Article> {
  const article = parseArticle(bytes, hashBytes(bytes));
  if (article.ok) return success(article.value);
  return failure({ file, line: article.error.line, message: article.error.message });
}
