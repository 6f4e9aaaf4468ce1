import type { Story } from "@/lib/story/story";
import { Isolated } from "../ui/isolated";
import { Section } from "./section";
import { type TopFinding, topFindings } from "./top-findings";

const SHOWN = 9;

/** "What differs most": each line says the place, the version and the words, and leads there. */
export function TopFindings({ story }: { readonly story: Story }) {
  const findings = topFindings(story);
  return (
    <Section id="differs" title="What differs most">
      {findings.length === 0 ? (
        <p className="empty">No quotation, figure, name or attribution reads differently.</p>
      ) : (
        <>
          <Lines findings={findings.slice(0, SHOWN)} />
          {findings.length > SHOWN && (
            <details className="ledger-fold">
              <summary>{findings.length - SHOWN} more</summary>
              <Lines findings={findings.slice(SHOWN)} />
            </details>
          )}
        </>
      )}
    </Section>
  );
}

function Lines({ findings }: { readonly findings: readonly TopFinding[] }) {
  return (
    <ol className="top-findings">
      {findings.map((finding) => (
        <li key={`${finding.href} ${finding.text}`}>
          <a href={finding.href}>
            <span className="badge badge-attention">{finding.kind}</span>
            <span className="top-place">
              {finding.version}
              {finding.place === "" ? "" : `, ${finding.place}`}
            </span>
            <span className="top-text">
              <Isolated text={finding.text} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
