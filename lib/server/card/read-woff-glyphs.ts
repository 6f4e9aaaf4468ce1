import { inflateSync } from "node:zlib";

/**
 * The characters that a WOFF 1.0 font has a glyph for, from its `cmap` table (formats 4 and 12).
 * Sources: W3C "WOFF File Format 1.0"; OpenType 1.9 "cmap". Throws where the bytes are no such font: ours are.
 */
export function readWoffGlyphs(bytes: Uint8Array): ReadonlySet<number> {
  const cmap = findTable(bytes, "cmap");
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  const glyphs = new Set<number>();
  const count = view.getUint16(2);
  for (let i = 0; i < count; i++) {
    const offset = view.getUint32(4 + i * 8 + 4);
    const format = view.getUint16(offset);
    if (format === 4) readFormat4(view, offset, glyphs);
    if (format === 12) readFormat12(view, offset, glyphs);
  }
  return glyphs;
}

const HEADER = 44;
const ENTRY = 20;

function findTable(bytes: Uint8Array, name: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error("not a WOFF 1.0 font");
  const tables = view.getUint16(12);
  for (let i = 0; i < tables; i++) {
    const at = HEADER + i * ENTRY;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (tag !== name) continue;
    const [offset, stored, length] = [4, 8, 12].map((part) => view.getUint32(at + part)) as [
      number,
      number,
      number,
    ];
    const data = bytes.subarray(offset, offset + stored);
    return stored < length ? new Uint8Array(inflateSync(data)) : data;
  }
  throw new Error(`a font without a ${name} table`);
}

/** Segments of 16-bit characters: end codes, a pad, start codes, deltas, range offsets. */
function readFormat4(view: DataView, offset: number, glyphs: Set<number>): void {
  const size = view.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const ranges = deltas + size;
  for (let i = 0; i < size; i += 2) {
    const [start, end] = [view.getUint16(starts + i), view.getUint16(ends + i)];
    const range = view.getUint16(ranges + i);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(ranges + i + range + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + view.getUint16(deltas + i)) & 0xffff;
      if (glyph !== 0) glyphs.add(code);
    }
  }
}

/** Groups of start, end and first glyph, 32 bits each. */
function readFormat12(view: DataView, offset: number, glyphs: Set<number>): void {
  const groups = view.getUint32(offset + 12);
  for (let i = 0; i < groups; i++) {
    const at = offset + 16 + i * 12;
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code++) glyphs.add(code);
  }
}
