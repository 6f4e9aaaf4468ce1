import type { LedgerKind } from "@/lib/story/ledger-filter";
import type { StrongestFinding } from "@/lib/story/strongest/strongest-finding";
import { strongestFindings } from "@/lib/story/strongest-findings";
import { Isolated } from "../ui/isolated";
import { type FindingAddresses, FindingLink } from "./finding-link";
import { type OverviewPlace, placeAddress } from "./overview-place";
import { Section } from "./section";

/** As many as a screen shows above the first ledger; the rest is folded away. */
const SHOWN = 12;

/** "What differs most": each line says the place, the version and the words, and leads there. */
export function TopFindings(props: {
  readonly place: OverviewPlace;
  readonly addressOfFinding: FindingAddresses["ofId"];
}) {
  const { place } = props;
  const { story } = place;
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
          <Lines {...props} findings={findings.slice(0, SHOWN)} />
          {findings.length > SHOWN && (
            <details className="ledger-fold">
              <summary>{findings.length - SHOWN} more</summary>
              <Lines {...props} findings={findings.slice(SHOWN)} />
            </details>
          )}
        </>
      )}
    </Section>
  );
}

function Lines(props: {
  readonly place: OverviewPlace;
  readonly findings: readonly StrongestFinding[];
  readonly addressOfFinding: FindingAddresses["ofId"];
}) {
  const { place, findings, addressOfFinding } = props;
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
          <span className="finding-links">
            {finding.versions.map((version, index) => (
              <FindingLink
                key={version}
                href={addressOfLine(place, finding, index, addressOfFinding)}
                of={`${finding.kind}, ${version}${finding.place === "" ? "" : `, ${finding.place}`}`}
              />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Where a line tells several findings of a version: the ledger that holds them, and what it is narrowed to. */
const LEDGERS: Readonly<Record<string, readonly [section: string, kind: LedgerKind | null]>> = {
  credit: ["credit", "credit"],
  "left out": ["not-carried", "left-out"],
  comments: ["comments", "comments"],
  figures: ["drift", null],
};

/** The address of the finding that a line tells of one of its versions; of several, their ledger narrowed to that version. */
function addressOfLine(
  place: OverviewPlace,
  { kind, versions, findings }: StrongestFinding,
  index: number,
  addressOfFinding: FindingAddresses["ofId"],
): string | null {
  const [first, ...more] = findings[index] ?? [];
  const address = first === undefined ? null : addressOfFinding(first);
  if (address === null || more.length === 0) return address;
  const [section, narrowed] = LEDGERS[kind] ?? ["filter", null];
  const version = place.story.versions.find(({ label }) => label === versions[index]);
  const filter = { file: version?.file ?? null, kind: narrowed };
  return placeAddress({ ...place, filter }, section);
}
