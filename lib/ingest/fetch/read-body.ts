import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import type { Result } from "../../result";
import { success } from "../../result";
import { type FetchProblem, fetchFailure } from "./fetch-problem";
import type { Answer } from "./transport";

/** Asked for, so answered; each is unpacked as a stream. */
export const ACCEPTED_ENCODINGS = "gzip, br";

const UNPACKERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
} as const;

const grouped = (value: number): string => value.toLocaleString("en");

/**
 * Reads an answer's body, unpacked, up to `maxBytes`: counted as it comes over the network and again as it is unpacked,
 * so that a small answer cannot grow into a large one. Throws what the network or the unpacking says.
 */
export async function readAnswerBody(
  { headers, body }: Answer,
  maxBytes: number,
): Promise<Result<FetchProblem, Uint8Array>> {
  const tooLarge = fetchFailure(
    "too-large",
    `The page is larger than ${grouped(maxBytes)} bytes, the most that is read.`,
  );
  if (Number(headers["content-length"] ?? 0) > maxBytes) return tooLarge;
  const encoding = (headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const packed = Readable.from(upTo(body, maxBytes), { objectMode: false });
  const unpacked = unpack(packed, encoding);
  if (unpacked === null)
    return fetchFailure(
      "fetch-failed",
      `The answer is compressed as “${encoding.slice(0, 40)}”, which is not read.`,
    );
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of unpacked) {
      size += part.length;
      if (size > maxBytes) return tooLarge;
      parts.push(part);
    }
  } catch (error) {
    if (error === OVERFLOW) return tooLarge;
    throw error;
  } finally {
    unpacked.destroy();
    body.destroy();
  }
  return success(new Uint8Array(Buffer.concat(parts)));
}

const OVERFLOW = new Error("The body is larger than it may be.");

async function* upTo(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const part of body) {
    const bytes: Buffer = Buffer.from(part);
    size += bytes.length;
    if (size > maxBytes) throw OVERFLOW;
    yield bytes;
  }
}

function unpack(packed: Readable, encoding: string): Readable | null {
  if (encoding === "identity" || encoding === "") return packed;
  if (!Object.hasOwn(UNPACKERS, encoding)) return null;
  const unpacker = UNPACKERS[encoding as keyof typeof UNPACKERS]();
  // The error reaches whoever reads the last stream of the chain.
  return pipeline(packed, unpacker, () => undefined);
}
