import { failure, type Result, success } from "../result";
import type { InputProblem } from "./input-problem";

/** A news text of this size is a book: the figures keep one comparison within seconds on a small machine. */
const MAX_BYTES = 5_000_000;
const MAX_CHARACTERS = 1_000_000;
const MAX_LINE_LENGTH = 65_536;
const MAX_PARAGRAPHS = 5_000;

// recheck: at most 20 characters, a number
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");

export const checkSize = (bytes: number): Result<InputProblem, null> =>
  bytes > MAX_BYTES
    ? failure({
        code: "too-large",
        message: `The text is ${grouped(bytes)} bytes long; at most ${grouped(MAX_BYTES)} are read.`,
        line: null,
      })
    : success(null);

/** Length of the decoded text and of each of its lines, in UTF-16 code units. */
export function checkText(text: string): Result<InputProblem, null> {
  if (text.length > MAX_CHARACTERS) {
    return failure({
      code: "too-large",
      message: `The text is ${grouped(text.length)} characters long; at most ${grouped(MAX_CHARACTERS)} are read.`,
      line: null,
    });
  }
  return success(null);
}

export const checkLine = (length: number, line: number): Result<InputProblem, null> =>
  length > MAX_LINE_LENGTH
    ? failure({
        code: "too-large",
        message: `Line ${line} is ${grouped(length)} characters long; at most ${grouped(MAX_LINE_LENGTH)} are read in one line.`,
        line,
      })
    : success(null);

export const checkParagraphs = (count: number, line: number): Result<InputProblem, null> =>
  count > MAX_PARAGRAPHS
    ? failure({
        code: "too-large",
        message: `The text has more than ${grouped(MAX_PARAGRAPHS)} paragraphs, the most that are read.`,
        line,
      })
    : success(null);
