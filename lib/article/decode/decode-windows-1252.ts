import { fromUnits } from "./decode-utf8";

/**
 * 0x80 to 0x9F of Windows-1252 (WHATWG index; the five unassigned bytes stay controls).
 * Our own table: Node 20 decodes these bytes to control characters.
 */
const HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Every byte is a character, so this never fails: `[0x93, 0x97, 0x94]` → `“—”`. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  bytes.forEach((byte, i) => {
    units[i] = byte >= 0x80 && byte < 0xa0 ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte;
  });
  return fromUnits(units, bytes.length);
}
