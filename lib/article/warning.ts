/** What was unusual about an input that was taken all the same. */
export type WarningCode =
  | "encoding-guessed"
  | "encoding-mismatch"
  | "invisible-characters"
  | "bidi-controls"
  | "control-characters-removed"
  | "excess-combining-marks"
  | "hidden-by-style"
  | "bad-date"
  | "not-usable"
  | "tracked-changes"
  | "no-article";

export interface Warning {
  readonly code: WarningCode;
  /** One plain sentence, with the line where there is one. */
  readonly message: string;
}
