const ZIP = [0x50, 0x4b, 0x03, 0x04];

const FILE_SIGNATURES: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP or Office file", ZIP],
  ["an old Office file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["an RTF file", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a gzip file", [0x1f, 0x8b]],
  ["a compressed file", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["a compressed file", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["a compressed file", [0x28, 0xb5, 0x2f, 0xfd]],
  ["a compressed file", [0x42, 0x5a, 0x68, 0x39]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
];

const opensWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** What a file that is no text is, by its first bytes: `a PDF file`; null where nothing says that it is not text. */
export const signatureOf = (bytes: Uint8Array): string | null =>
  FILE_SIGNATURES.find(([, signature]) => opensWith(bytes, signature))?.[0] ?? null;

const WORD_DOCUMENT = [..."word/document.xml"].map((letter) => letter.charCodeAt(0));

/** A ZIP archive that names the part in which a DOCX file keeps its text. */
export function isWordFile(bytes: Uint8Array): boolean {
  if (!opensWith(bytes, ZIP)) return false;
  const [w] = WORD_DOCUMENT as [number];
  for (let i = bytes.indexOf(w); i >= 0; i = bytes.indexOf(w, i + 1)) {
    if (WORD_DOCUMENT.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}
