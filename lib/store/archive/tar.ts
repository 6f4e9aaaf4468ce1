/** Files one after the other, as `tar` reads them: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html */
const BLOCK = 512;

const NAME = { at: 0, length: 100 };
const SIZE = { at: 124, length: 12 };
const SUM = { at: 148, length: 8 };
const KIND = 156;

export interface TarFile {
  readonly name: string;
  readonly body: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const octal = (value: number, length: number): Uint8Array =>
  encoder.encode(`${value.toString(8).padStart(length - 1, "0")}\0`);

/** Sum of a header's bytes, its own sum taken as blanks. */
const headerSum = (header: Uint8Array): number =>
  header.reduce((sum, byte, at) => sum + (at >= SUM.at && at < SUM.at + SUM.length ? 32 : byte), 0);

/** The same file gives the same bytes everywhere: no times, no owners. `name` has at most 99 ASCII characters. */
function tarHeader(name: string, size: number): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const fields: readonly (readonly [number, Uint8Array])[] = [
    [NAME.at, encoder.encode(name)],
    [100, octal(0o644, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [SIZE.at, octal(size, SIZE.length)],
    [136, octal(0, 12)],
    [KIND, encoder.encode("0")],
    [257, encoder.encode("ustar\x0000")],
  ];
  for (const [at, bytes] of fields) header.set(bytes, at);
  header.set(octal(headerSum(header), 7), SUM.at);
  header[SUM.at + 7] = 32;
  return header;
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

export function* tarBytes({ name, body }: TarFile): Generator<Uint8Array> {
  yield tarHeader(name, body.length);
  if (body.length > 0) yield body;
  if (padding(body.length) > 0) yield new Uint8Array(padding(body.length));
}

/** Two empty blocks end an archive. */
export const tarEnd = (): Uint8Array => new Uint8Array(2 * BLOCK);

const field = (header: Uint8Array, { at, length }: typeof NAME): string => {
  const text = decoder.decode(header.subarray(at, at + length));
  const end = text.indexOf("\0");
  return (end < 0 ? text : text.slice(0, end)).trim();
};

export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** A plain file; folders and the like carry nothing of ours. */
  readonly isFile: boolean;
}

/** Null for an empty block (the end) and for what is no header. */
function readTarHeader(header: Uint8Array): TarHeader | null {
  if (Number.parseInt(field(header, SUM), 8) !== headerSum(header)) return null;
  const size = Number.parseInt(field(header, SIZE), 8);
  if (!Number.isSafeInteger(size)) return null;
  const kind = header[KIND];
  return { name: field(header, NAME), size, isFile: kind === 48 || kind === 0 };
}

/** Takes exactly so many bytes from the front of a stream; fewer only at its end. */
type Take = (length: number) => Promise<Uint8Array>;

function taker(stream: AsyncIterable<Uint8Array>): Take {
  const parts = stream[Symbol.asyncIterator]();
  let rest = new Uint8Array(0);
  return async (length) => {
    const taken: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      if (rest.length === 0) {
        const { done, value } = await parts.next();
        if (done) break;
        rest = new Uint8Array(value);
      }
      taken.push(rest.subarray(0, missing));
      missing -= taken.at(-1)?.length ?? 0;
      rest = rest.subarray(taken.at(-1)?.length ?? 0);
    }
    return Buffer.concat(taken);
  };
}

/** A file that claims more is refused before it is held: the longest text is some ten megabytes. */
const LONGEST_FILE = 256 * 1024 * 1024;

/** The files of a stream, one at a time; "broken" where it is not what `tar` writes, "cut" where it ends too early. */
export async function* tarFiles(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<TarFile, "whole" | "cut" | "broken"> {
  const take = taker(stream);
  for (;;) {
    const block = await take(BLOCK);
    if (block.length < BLOCK) return "cut";
    const header = readTarHeader(block);
    if (header === null) {
      if (block.some((byte) => byte !== 0)) return "broken";
      // To the last byte: only there does the packing compare its own sum.
      while ((await take(BLOCK)).length > 0);
      return "whole";
    }
    if (header.size > LONGEST_FILE) return "broken";
    const body = await take(header.size);
    const after = await take(padding(header.size));
    if (body.length + after.length < header.size + padding(header.size)) return "cut";
    if (header.isFile) yield { name: header.name, body: new Uint8Array(body) };
  }
}
