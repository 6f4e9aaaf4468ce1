/** Longest name in UTF-8 bytes; file systems take 255, with room for an ending and a number. */
const MAX_BYTES = 200;

/** What parts folders, ends a header, names a stream or a drive, or cannot be seen. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}/\\:*?"<>|]/gu;

/** Names that Windows gives to devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * A name under which a download can be kept on every system: no folder, no control or direction character, nothing that ends a
 * header. `"../..\\etc\u202etxt.exe"` → `"etctxt.exe"`; what has nothing left becomes `fallback`.
 */
export function safeFileName(wanted: string, fallback = "download"): string {
  const bare = cut(wanted.normalize("NFC").replace(UNSAFE, "").replace(/\s/gu, " "));
  const name = withoutEdges(bare);
  if (name === "") return fallback;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Hidden files and names that Windows trims: a name neither begins nor ends with a dot or a space. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && " .".includes(text.charAt(start))) start += 1;
  while (end > start && " .".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Up to the longest name; its ending (`.csv`) stays. */
function cut(text: string): string {
  if (bytesOf(text) <= MAX_BYTES) return text;
  const dot = text.lastIndexOf(".");
  const ending = dot > 0 && text.length - dot <= 10 ? text.slice(dot) : "";
  const kept: string[] = [];
  let size = bytesOf(ending);
  for (const character of text.slice(0, text.length - ending.length)) {
    size += bytesOf(character);
    if (size > MAX_BYTES) break;
    kept.push(character);
  }
  return kept.join("") + ending;
}

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/** The value of a Content-Disposition header that offers a download under a name (RFC 6266); the name is made safe first. */
export function attachment(wanted: string, fallback?: string): string {
  const name = safeFileName(wanted, fallback);
  const ascii = name.replace(/[^ -~]|%/gu, "_");
  if (ascii === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
