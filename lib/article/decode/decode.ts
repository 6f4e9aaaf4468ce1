import { failure, type Result, success } from "../../result";
import { signatureOf } from "../file-signatures";
import type { InputProblem } from "../input-problem";
import { checkSize } from "../limits";
import type { Warning } from "../warning";
import { canonicalCharset, decodeCharset } from "./charsets";
import { type Declaration, declaredCharset } from "./declared-charset";
import { decodeUtf8 } from "./decode-utf8";
import { guessCharset } from "./guess-charset";
import { lineOf } from "./line-of";

export interface DecodedText {
  /** Line ends as in the file; no byte order mark. */
  readonly text: string;
  readonly warnings: readonly Warning[];
}

const problem = (code: InputProblem["code"], message: string, line: number | null = null) =>
  failure<InputProblem>({ code, message, line });

/** CESU-8: surrogates written as UTF-8 bytes. No text a person saved looks like this by chance. */
const isSurrogatePair = (bytes: Uint8Array, i: number): boolean =>
  bytes[i] === 0xed &&
  (bytes[i + 1] ?? 0) >= 0xa0 &&
  (bytes[i + 2] ?? 0) >= 0x80 &&
  bytes[i + 3] === 0xed;

const hasSurrogateBytes = (bytes: Uint8Array): boolean => {
  for (let i = bytes.indexOf(0xed); i >= 0; i = bytes.indexOf(0xed, i + 1)) {
    if (isSurrogatePair(bytes, i)) return true;
  }
  return false;
};

/** One control character in 200 is already more than any text carries; form feeds and escapes do occur. */
const CONTROL_SHARE = 1 / 200;

function checkControls(text: string): Result<InputProblem, null> {
  const nul = text.indexOf("\u0000");
  if (nul >= 0 && text.split("\u0000").length > text.length / 4)
    return problem(
      "bad-encoding",
      "The file is full of NUL characters, as UTF-16 text without a byte order mark is; save it as UTF-8.",
    );
  if (nul >= 0)
    return problem(
      "control-chars",
      "The file is not plain text: it contains a NUL character.",
      lineOf(text, nul),
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted here
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return controls > 2 && controls > text.length * CONTROL_SHARE
    ? problem("control-chars", "The file is not plain text: it is full of control characters.")
    : success(null);
}

/** The label is of an encoding whose text may consist of ASCII bytes alone. */
const isWithinAscii = (charset: string | null, bytes: Uint8Array): boolean =>
  (charset === "iso-2022-jp" && bytes.includes(0x1b)) ||
  (charset?.startsWith("utf-16") === true && bytes.includes(0));

const mismatch = (label: string, charset: string): Warning => ({
  code: "encoding-mismatch",
  message: `The text is labelled ${label.slice(0, 40)} but is not in it; it was read as ${shownName(charset)}, so check its accents and quotation marks.`,
});

const NAMES: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  shift_jis: "Shift_JIS",
};
const shownName = (charset: string): string =>
  NAMES[charset] ?? charset.toUpperCase().replace("WINDOWS", "Windows");

/** Bytes that are not UTF-8, by their label, else by a guess. */
function decodeOther(bytes: Uint8Array, label: string | null): DecodedText {
  const charset = label === null ? null : canonicalCharset(label);
  const labelled = charset === null || charset === "utf-8" ? null : decodeCharset(bytes, charset);
  if (labelled !== null) return { text: labelled, warnings: [] };
  const guessed = guessCharset(bytes);
  const text = decodeCharset(bytes, guessed) ?? (decodeCharset(bytes, "windows-1252") as string);
  if (label !== null && charset !== null) return { text, warnings: [mismatch(label, guessed)] };
  return {
    text,
    warnings: [
      {
        code: "encoding-guessed",
        message: `The text is not UTF-8 and does not say what it is; it was read as ${shownName(guessed)}, so check its accents and quotation marks.`,
      },
    ],
  };
}

function decodeMarked(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  return wide === null ? null : decodeCharset(bytes.subarray(2), wide);
}

/** Strict UTF-8 wins over a wrong label: no text in another encoding is UTF-8 by chance once it has a few accents. */
function decodeBytes(bytes: Uint8Array, label: string | null): Result<InputProblem, DecodedText> {
  const marked = decodeMarked(bytes);
  if (marked !== null) return success({ text: marked, warnings: [] });
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const charset = label === null || hasMark ? null : canonicalCharset(label);
  if (isWithinAscii(charset, bytes)) {
    const text = decodeCharset(bytes, charset as string);
    if (text !== null) return success({ text, warnings: [] });
  }
  const text = decodeUtf8(bytes, hasMark ? 3 : 0);
  if (text === null) {
    if (bytes.includes(0))
      return problem("bad-encoding", "The file is not plain text: it contains NUL bytes.");
    return hasSurrogateBytes(bytes)
      ? problem(
          "bad-encoding",
          "The file is in a text encoding that is not read (CESU-8); save it as UTF-8.",
        )
      : success(decodeOther(bytes, label));
  }
  const fits =
    label === null || charset === null || charset === "utf-8" || charset.startsWith("utf-16");
  const ascii = text.length === bytes.length;
  return success({ text, warnings: fits || ascii ? [] : [mismatch(label, "utf-8")] });
}

/**
 * Bytes of a text file → its characters. UTF-16 by its mark or its label; else strict UTF-8; else the charset that is declared
 * outside (`charset`) or in the bytes (`declaration` says where); else a guess, with a warning.
 * Refuses what is empty, too large, or not text; line ends and controls stay as they are.
 */
export function decode(
  bytes: Uint8Array,
  charset: string | null = null,
  declaration: Declaration = "none",
): Result<InputProblem, DecodedText> {
  if (bytes.length === 0) return problem("empty", "The file is empty.");
  const size = checkSize(bytes.length);
  if (!size.ok) return size;
  const signature = signatureOf(bytes);
  if (signature !== null)
    return problem("unsupported-type", `The file is not plain text: it is ${signature}.`);
  const decoded = decodeBytes(bytes, charset ?? declaredCharset(bytes, declaration));
  if (!decoded.ok) return decoded;
  const controls = checkControls(decoded.value.text);
  if (!controls.ok) return controls;
  return /[^\s\p{Cf}\p{Cc}]/u.test(decoded.value.text)
    ? decoded
    : problem("empty", "The file holds nothing but blank space.");
}
