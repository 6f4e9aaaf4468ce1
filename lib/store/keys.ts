import { createHash } from "node:crypto";

const HEX = /^[0-9a-f]*$/;

/** A short hash of a long text, as a signed 32-bit number: an address of 2,000 characters does not fit into an index. */
export const shortKey = (text: string): number =>
  createHash("sha256").update(text).digest().readInt32LE(0);

export const shortKeyOrNull = (text: string | null): number | null =>
  text === null ? null : shortKey(text);

/** A version's hash as it is kept, or null where the text is no SHA-256 in hexadecimal digits. */
export function hashBytes(hash: string): Uint8Array | null {
  return hash.length === 64 && HEX.test(hash) ? new Uint8Array(Buffer.from(hash, "hex")) : null;
}

export const hashText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");

/** The lowest and highest hash that begin with `prefix`; null where it is no beginning of a hash. */
export function hashRange(
  prefix: string,
): { readonly low: Uint8Array; readonly high: Uint8Array } | null {
  const low = hashBytes(prefix.padEnd(64, "0"));
  const high = hashBytes(prefix.padEnd(64, "f"));
  return low === null || high === null ? null : { low, high };
}
