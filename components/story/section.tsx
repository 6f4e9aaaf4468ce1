import type { ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** The rule behind the section, in one sentence. */
  readonly rule?: string;
  /** On a narrow screen its content is folded behind these words; on a wide one it stands open. */
  readonly folded?: string;
  readonly children: ReactNode;
}

/** One ledger of the overview with its heading and the rule it follows. */
export function Section({ id, title, rule, folded, children }: SectionProps) {
  const content = (
    <>
      {rule !== undefined && <p className="section-note">{rule}</p>}
      {children}
    </>
  );
  return (
    <section className="ledger" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {folded === undefined ? content : <NarrowFold summary={folded}>{content}</NarrowFold>}
    </section>
  );
}

/** Folded on a narrow screen, and everywhere else as if it were no fold; opens without scripts. */
export function NarrowFold(props: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="narrow-fold">
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
