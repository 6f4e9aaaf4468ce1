const CHUNK = 8192;

/** Strings from UTF-16 code units, in pieces small enough for the call stack. */
export function fromUnits(units: Uint16Array, length: number): string {
  let text = "";
  for (let i = 0; i < length; i += CHUNK) {
    text += String.fromCharCode(...units.subarray(i, Math.min(i + CHUNK, length)));
  }
  return text;
}

/**
 * Strict UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
 * Returns null where the bytes are anything else. Written out because the core knows no platform:
 * `TextDecoder` belongs to the DOM and to Node.
 */
export function decodeUtf8(bytes: Uint8Array, from: number): string | null {
  const units = new Uint16Array(bytes.length - from);
  let length = 0;
  let i = from;
  while (i < bytes.length) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      units[length++] = lead;
      i += 1;
      continue;
    }
    const size =
      lead >= 0xc2 && lead < 0xe0
        ? 2
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xf0 && lead < 0xf5
            ? 4
            : 0;
    if (size === 0 || i + size > bytes.length) return null;
    let code = lead & (0xff >> (size + 1));
    for (let k = 1; k < size; k++) {
      const next = bytes[i + k] as number;
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (
      (size === 3 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) ||
      (size === 4 && (code < 0x10000 || code > 0x10ffff))
    )
      return null;
    if (code < 0x10000) units[length++] = code;
    else {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
    i += size;
  }
  return fromUnits(units, length);
}
