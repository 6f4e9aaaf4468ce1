/** The header by which the proxy tells the problem page the cause. A visitor's own header of this name is always removed. */
export const problemHeader = "x-variorum-problem";

export interface PageProblem {
  readonly status: number;
  readonly message: string;
}

/** A problem as a header value (plain ASCII). */
export const writeProblem = ({ status, message }: PageProblem): string =>
  encodeURIComponent(`${status} ${message}`);

/** The problem of a header value; null where there is none or it is malformed. */
export function readProblem(value: string | null): PageProblem | null {
  try {
    const text = decodeURIComponent(value ?? "");
    const status = Number(text.slice(0, 3));
    return Number.isInteger(status) && status >= 400 && status < 600
      ? { status, message: text.slice(4) }
      : null;
  } catch {
    return null;
  }
}
