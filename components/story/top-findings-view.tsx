import type { Story } from "@/lib/story/story";
import type { StrongestFinding } from "@/lib/story/strongest/strongest-finding";
import { strongestFindings } from "@/lib/story/strongest-findings";
import { Isolated } from "../ui/isolated";
import { Section } from "./section";

/** As many as a screen shows above the first ledger; the rest is folded away. */
const SHOWN = 12;

/** "What differs most": each line says the place, the version and the words, and leads there. */
export function TopFindings({ story }: { readonly story: Story }) {
  const findings = strongestFindings(story);
  return (
    <Section id="differs" title="What differs most">
      {findings.length === 0 ? (
        <p className="empty">
          No quotation, figure, name or source reads differently, and no credit is missing.
        </p>
      ) : (
        <>
          <p className="section-note">
            ¶ counts the paragraphs of{" "}
            {story.versions.find(({ file }) => file === story.base)?.label}.
          </p>
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

function Lines({ findings }: { readonly findings: readonly StrongestFinding[] }) {
  return (
    <ol className="top-findings">
      {findings.map((finding) => (
        <li key={`${finding.versions.join(" · ")} ${finding.href} ${finding.text}`}>
          <a href={finding.href}>
            <span className="badge badge-attention">{finding.kind}</span>
            <span className="top-place">
              {finding.versions.join(" · ")}
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
