import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { failure, type Result, success } from "../result";
import { describeSystemError, type FileProblem } from "./file-problem";

/** Largest file that is read: ten times the longest single article we know; larger ones are dumps, not articles. */
export const MAX_FILE_BYTES = 5_000_000;

const tooLarge = (file: string): Result<FileProblem, never> =>
  failure({
    file,
    line: null,
    message: `is larger than ${MAX_FILE_BYTES / 1_000_000} MB; a version is one article with its comments`,
  });

/** The bytes of a file of at most 5 MB. */
export async function readBytes(path: string): Promise<Result<FileProblem, Uint8Array>> {
  try {
    const handle = await open(path, "r");
    try {
      const stat = await handle.stat();
      if (stat.isDirectory())
        return failure({ file: path, line: null, message: "is a folder, not a file" });
      if (stat.isFile() && stat.size > MAX_FILE_BYTES) return tooLarge(path);
      return await collect(path, handle.createReadStream({ autoClose: false }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failure({ file: path, line: null, message: describeSystemError(error) });
  }
}

/** The bytes of a stream (standard input) of at most 5 MB; `name` stands in problems. */
export async function readStream(
  name: string,
  stream: Readable,
): Promise<Result<FileProblem, Uint8Array>> {
  try {
    return await collect(name, stream);
  } catch (error) {
    return failure({ file: name, line: null, message: describeSystemError(error) });
  }
}

async function collect(name: string, stream: Readable): Promise<Result<FileProblem, Uint8Array>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_FILE_BYTES) {
      stream.destroy();
      return tooLarge(name);
    }
    chunks.push(bytes);
  }
  return success(new Uint8Array(Buffer.concat(chunks)));
}

/** The name of a version: hexadecimal SHA-256 of its raw bytes. */
export const hashBytes = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");
