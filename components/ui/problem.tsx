import type { ReactNode } from "react";

interface ProblemProps {
  readonly status: number;
  /** The cause, in one plain sentence. */
  readonly message: string;
  readonly children?: ReactNode;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "This address cannot be read",
  403: "Not to be shown",
  404: "Not found",
  410: "Withdrawn",
  451: "No longer shown",
  500: "Something went wrong here",
  503: "Not to be reached just now",
};

/** What kind of problem it is, in a few words: the heading and the title of its page. */
export const titleOfProblem = (status: number): string =>
  TITLES[status] ?? "This page cannot be shown";

/** A page that says what is wrong, what there is instead, and the next step. */
export function Problem({ status, message, children }: ProblemProps) {
  return (
    <div className="problem">
      <p className="problem-status">{status}</p>
      <h1>{titleOfProblem(status)}</h1>
      <p>{message}</p>
      {children}
      <p>
        <a href="/">All stories</a>
      </p>
    </div>
  );
}
