import { failure, type Result } from "../result";
import type { InputProblem } from "./input-problem";
import type { MarkedText } from "./marked-text";

/** HTML that stands inside another document (the body of a ninjs item, a feed's entry) → its lines of text. */
export const readMarkup = (html: string): Result<InputProblem, MarkedText> =>
  failure({
    code: "unsupported-type",
    message: `The text is HTML (${html.length} characters), which is not read.`,
    line: null,
  });
