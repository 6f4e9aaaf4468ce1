/** Why an input is refused. The message is one plain sentence that names the cause. */
export interface InputProblem {
  readonly code:
    | "empty"
    | "binary"
    | "too-large"
    | "line-too-long"
    | "too-many-paragraphs"
    | "no-text";
  readonly message: string;
  /** Line in the raw file, counted from 1, where the cause stands on one line; else null. */
  readonly line: number | null;
}
