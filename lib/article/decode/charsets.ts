import { decodeUtf8 } from "./decode-utf8";
import { decodeWindows1252 } from "./decode-windows-1252";

/** Names in use that the WHATWG list of encodings lacks. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8mb4: "utf-8",
  cp932: "shift_jis",
  ms932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  ms949: "euc-kr",
  cp950: "big5",
  macroman: "macintosh",
  "x-mac-roman": "macintosh",
  "ansi_x3.4-1986": "windows-1252",
};

/** 0xA0 to 0xFF of ISO 8859-16 (Romanian), which the platform's decoder lacks. */
const LATIN_10 =
  "\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ";

const decoderOf = (label: string, fatal: boolean): TextDecoder | null => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true });
  } catch {
    return null;
  }
};

/**
 * A label as documents write it → the name of the encoding (WHATWG), or null where nobody can decode it.
 * `"Latin1"` → `windows-1252`, `"x-sjis"` → `shift_jis`, `"klingon"` → null.
 */
export function canonicalCharset(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (name === "iso-8859-16" || name === "iso8859-16") return "iso-8859-16";
  return decoderOf(ALIASES[name] ?? name, false)?.encoding ?? null;
}

/** 0x80 to 0x9F of ISO 8859 are controls that nobody writes: what stands there is Windows' punctuation. */
const withPunctuation = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (control) =>
    decodeWindows1252(Uint8Array.of(control.charCodeAt(0))),
  );

const decodeLatin10 = (bytes: Uint8Array): string =>
  decodeWindows1252(bytes).replace(
    /[\u00a0-\u00ff]/gu,
    (letter) => LATIN_10[letter.charCodeAt(0) - 0xa0] as string,
  );

/**
 * Bytes in an encoding named as `canonicalCharset` does → characters; null where they are not in it.
 * Windows-1252 and ISO 8859-16 are our own tables: Node 20 decodes 0x80 to 0x9F of the first to controls, and lacks the second.
 */
export function decodeCharset(bytes: Uint8Array, charset: string): string | null {
  if (charset === "utf-8") return decodeUtf8(bytes, 0);
  if (charset === "windows-1252") return decodeWindows1252(bytes);
  if (charset === "iso-8859-16") return decodeLatin10(bytes);
  const decoder = decoderOf(charset, true);
  if (decoder === null) return null;
  try {
    const text = decoder.decode(bytes);
    return charset.startsWith("iso-8859") ? withPunctuation(text) : text;
  } catch {
    return null;
  }
}
