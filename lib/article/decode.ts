import { failure, type Result, success } from "../result";
import { decodeUtf8, fromUnits } from "./decode-utf8";
import { decodeWindows1252 } from "./decode-windows-1252";
import { signatureOf } from "./file-signatures";
import type { InputProblem } from "./input-problem";
import { checkSize, checkText } from "./limits";
import type { Warning } from "./warning";

export interface DecodedText {
  /** Line ends as in the file; no byte order mark. */
  readonly text: string;
  readonly warnings: readonly Warning[];
}

const problem = (code: InputProblem["code"], message: string, line: number | null = null) =>
  failure<InputProblem>({ code, message, line });

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const length = (bytes.length - 2) >> 1;
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const a = bytes[2 + 2 * i] as number;
    const b = bytes[3 + 2 * i] as number;
    units[i] = littleEndian ? a | (b << 8) : (a << 8) | b;
  }
  return fromUnits(units, length);
}

const lineOf = (text: string, offset: number): number =>
  (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;

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

/** What a reader cannot see in a text: each kind once, with the line of the first. */
export function warningsOf(text: string): readonly Warning[] {
  const first = (code: Warning["code"], at: number, what: string): readonly Warning[] =>
    at < 0 ? [] : [{ code, message: `The text ${what} (first on line ${lineOf(text, at)}).` }];
  return [
    ...first(
      "bidi-controls",
      text.search(/[\u202a-\u202e\u2066-\u2069]/u),
      "contains characters that change the direction of writing",
    ),
    ...first(
      "invisible-characters",
      text.search(/[\u200b\u2060\ufeff]/u),
      "contains invisible characters",
    ),
    ...first(
      "excess-combining-marks",
      text.search(/\p{M}{9}/u),
      "stacks many accents on one letter",
    ),
    ...first(
      "control-characters-removed",
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is reported here
      text.search(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/),
      "contains control characters",
    ),
  ];
}

/**
 * Bytes of a text file → its characters. UTF-16 by its mark, else strict UTF-8, else Windows-1252 with a warning.
 * Refuses what is empty, too large, or not text; line ends stay as they are.
 */
export function decode(bytes: Uint8Array): Result<InputProblem, DecodedText> {
  if (bytes.length === 0) return problem("empty", "The file is empty.");
  const size = checkSize(bytes.length);
  if (!size.ok) return size;
  const signature = signatureOf(bytes);
  if (signature !== null)
    return problem("unsupported-type", `The file is not plain text: it is ${signature}.`);
  const warnings: Warning[] = [];
  let text: string | null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) text = decodeUtf16(bytes, true);
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) text = decodeUtf16(bytes, false);
  else
    text = decodeUtf8(bytes, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  if (text === null) {
    if (bytes.includes(0))
      return problem("bad-encoding", "The file is not plain text: it contains NUL bytes.");
    if (hasSurrogateBytes(bytes))
      return problem(
        "bad-encoding",
        "The file is in a text encoding that is not read (CESU-8); save it as UTF-8.",
      );
    text = decodeWindows1252(bytes);
    warnings.push({
      code: "encoding-guessed",
      message:
        "The text is not UTF-8; it was read as Windows-1252, so check its accents and quotation marks.",
    });
  }
  const length = checkText(text);
  if (!length.ok) return length;
  const controls = checkControls(text);
  if (!controls.ok) return controls;
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text))
    return problem("empty", "The file holds nothing but blank space.");
  return success({ text, warnings: [...warnings, ...warningsOf(text)] });
}
