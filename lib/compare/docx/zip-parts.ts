import { zipSync } from "fflate";

/** Every part has the first hour that the format knows, so that the same parts give the same bytes. Without a zone: entries hold local time. */
const HOUR = "1980-01-01T12:00:00";

/** Named parts → one archive (ZIP, deflated), in the order given; the same bytes at any time and on any machine. */
export function zipParts(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      parts.map(([name, text]) => [
        name,
        [encoder.encode(text), { mtime: HOUR, level: 6, os: 0 }] as const,
      ]),
    ),
  );
}
