import { deflateRawSync, inflateRawSync } from "node:zlib";

/** How `bytes` are kept: as they are, or deflated. */
const PLAIN = 0;
const DEFLATED = 1;

export interface PackedBytes {
  readonly packing: number;
  readonly body: Uint8Array;
}

/** Shorter ones save less than a page of the database holds free anyway. */
const SHORTEST_PACKED = 64;

/** A saving under one part in sixteen is not worth the time at every reading: packed documents (DOCX) stay as they are. */
const worthIt = (packed: number, plain: number): boolean => packed < plain - plain / 16;

/** Deflates where it pays; text of an article takes about half. */
export function packBytes(bytes: Uint8Array): PackedBytes {
  if (bytes.length >= SHORTEST_PACKED) {
    const body = deflateRawSync(bytes);
    if (worthIt(body.length, bytes.length)) return { packing: DEFLATED, body };
  }
  return { packing: PLAIN, body: bytes };
}

const plain = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The bytes that were packed; `size` is their number. */
export function unpackBytes({ packing, body }: PackedBytes, size: number): Uint8Array {
  if (packing === PLAIN) return plain(body);
  return plain(inflateRawSync(body, { maxOutputLength: Math.max(size, 1) }));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export const packText = (text: string): PackedBytes & { readonly size: number } => {
  const bytes = encoder.encode(text);
  return { ...packBytes(bytes), size: bytes.length };
};

export const unpackText = (packed: PackedBytes): string =>
  decoder.decode(packed.packing === PLAIN ? packed.body : inflateRawSync(packed.body));
