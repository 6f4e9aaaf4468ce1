/** Why an input is refused. Outside (HTTP, JSON) the code is written as wireCode writes it. */
export type InputCode =
  | "empty"
  | "control-chars"
  | "bad-encoding"
  | "unsupported-type"
  | "too-large"
  | "too-deep"
  | "bad-json"
  | "bad-shape"
  | "bad-xml"
  | "dtd-entities"
  | "too-slow"
  | "address-refused"
  | "scheme-refused"
  | "userinfo"
  | "redirects"
  | "fetch-failed";

/** The message is one plain sentence that names the cause. */
export interface InputProblem {
  readonly code: InputCode;
  readonly message: string;
  /** Line in the raw file, counted from 1, where the cause stands on one line; else null. */
  readonly line: number | null;
}

/** `too-large` → `E_TOO_LARGE`, as other programs read it. */
export const wireCode = (code: InputCode): string => `E_${code.toUpperCase().replaceAll("-", "_")}`;
