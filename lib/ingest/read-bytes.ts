import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { checkSize } from "../article/limits";
import { failure, type Result, success } from "../result";
import { describeSystemError, type FileProblem } from "./file-problem";

/** A problem where the size is more than one article can have. */
function refuseSize(file: string, size: number): Result<FileProblem, never> | null {
  const checked = checkSize(size);
  if (checked.ok) return null;
  const { code, message } = checked.error;
  return failure({ file, line: null, message, code });
}

/** The bytes of a file of at most 5 MB. */
export async function readBytes(path: string): Promise<Result<FileProblem, Uint8Array>> {
  try {
    const handle = await open(path, "r");
    try {
      const stat = await handle.stat();
      if (stat.isDirectory())
        return failure({ file: path, line: null, message: "is a folder, not a file" });
      const refused = stat.isFile() ? refuseSize(path, stat.size) : null;
      if (refused) return refused;
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
    const refused = refuseSize(name, size);
    if (refused) {
      stream.destroy();
      return refused;
    }
    chunks.push(bytes);
  }
  return success(new Uint8Array(Buffer.concat(chunks)));
}

/** The name of a version: hexadecimal SHA-256 of its raw bytes. */
export const hashBytes = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");
