import type { ReactNode } from "react";

interface ProblemProps {
  readonly status: number;
  /** The cause, in one plain sentence. */
  readonly message: string;
  readonly children?: ReactNode;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "This address cannot be read",
  404: "Not found",
  410: "Withdrawn",
  500: "Something went wrong here",
};

/** A page that says what is wrong, what there is instead, and the next step. */
export function Problem({ status, message, children }: ProblemProps) {
  return (
    <div className="problem">
      <p className="problem-status">{status}</p>
      <h1>{TITLES[status] ?? "This page cannot be shown"}</h1>
      <p>{message}</p>
      {children}
      <p>
        <a href="/">All stories</a>
      </p>
    </div>
  );
}
