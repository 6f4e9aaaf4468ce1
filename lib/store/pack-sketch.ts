import type { SketchRecord } from "./store";

/** Runs, then terms, each 32 bits, lowest byte first; the version's row tells how many there are of each. */
export function packSketch({ runs, terms }: SketchRecord): Uint8Array {
  const bytes = new Uint8Array(4 * (runs.length + terms.length));
  const view = new DataView(bytes.buffer);
  for (const [at, value] of [...runs, ...terms].entries()) view.setUint32(4 * at, value, true);
  return bytes;
}

/** The sketch of a version that has `runs` runs. */
export function unpackSketch(bytes: Uint8Array, runs: number): SketchRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(4 * at, true));
  return { runs: all.slice(0, runs), terms: all.slice(runs) };
}

/** Every number once, ascending: what two sketches share is counted in sets. */
export const tidySketch = ({ runs, terms }: SketchRecord): SketchRecord => ({
  runs: [...new Set(runs)].sort((a, b) => a - b),
  terms: [...new Set(terms)].sort((a, b) => a - b),
});
