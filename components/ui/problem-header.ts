/** The header by which the proxy tells the problem page the cause. A visitor's own header of this name is always removed. */
export const problemHeader = "x-variorum-problem";

export interface ProblemLink {
  readonly href: string;
  readonly text: string;
}

export interface PageProblem {
  readonly status: number;
  readonly message: string;
  /** What there is instead. */
  readonly links?: readonly ProblemLink[];
}

/** A problem as a header value (plain ASCII). */
export const writeProblem = (problem: PageProblem): string =>
  encodeURIComponent(JSON.stringify([problem.status, problem.message, problem.links ?? []]));

const isLink = (value: unknown): value is ProblemLink => {
  const { href, text } = (value ?? {}) as Partial<ProblemLink>;
  return typeof href === "string" && href.startsWith("/") && typeof text === "string";
};

/** The problem of a header value; null where there is none or it is malformed. */
export function readProblem(value: string | null): PageProblem | null {
  try {
    const [status, message, links]: unknown[] = JSON.parse(decodeURIComponent(value ?? ""));
    const known =
      typeof status === "number" &&
      Number.isInteger(status) &&
      status >= 400 &&
      status < 600 &&
      typeof message === "string" &&
      Array.isArray(links);
    return known ? { status, message, links: links.filter(isLink) } : null;
  } catch {
    return null;
  }
}
