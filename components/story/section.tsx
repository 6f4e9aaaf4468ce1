import type { ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** The rule behind the section, in one sentence. */
  readonly rule?: string;
  readonly children: ReactNode;
}

/** One ledger of the overview with its heading and the rule it follows. */
export function Section({ id, title, rule, children }: SectionProps) {
  return (
    <section className="ledger" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rule !== undefined && <p className="section-note">{rule}</p>}
      {children}
    </section>
  );
}
