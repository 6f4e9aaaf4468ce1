import { type Result, success } from "../result";
import type { Article } from "./article";
import type { InputProblem } from "./input-problem";
import { readDocument } from "./read-document";

/**
 * Raw bytes of a text file → the article in it. `version` is the SHA-256 of the bytes, in hexadecimal.
 * Refuses, with a plain sentence, what is empty, too large, or not text.
 */
export function parseArticle(bytes: Uint8Array, version: string): Result<InputProblem, Article> {
  const read = readDocument(bytes, version, { format: "text", charset: null, tags: [] });
  return read.ok ? success(read.value.article) : read;
}
