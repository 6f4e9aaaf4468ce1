import { failure, type Result, success } from "../result";
import type { InputProblem } from "./input-problem";
import type { MarkedText } from "./marked-text";

/** What may be a line of the story: told by its kind, or left to the classifier and not outside the story. */
const mayTell = (line: MarkedText["lines"][number]): boolean =>
  (line.kind === null ? (line.lean ?? 1) > 0 : line.kind === "body" || line.kind === "turn") &&
  /[\p{L}\p{N}]/u.test(line.text);

/** Refuses (`empty`) what holds a headline, a summary or captions but no line of a story; `message` says so. */
export const hasStory = (marked: MarkedText, message: string): Result<InputProblem, MarkedText> =>
  marked.lines.some(mayTell) ? success(marked) : failure({ code: "empty", message, line: null });
