import type { ReactNode } from "react";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { rowOfParagraph } from "@/lib/compare/findings";
import type { Finding } from "@/lib/story/finding";
import { findingAddress } from "@/lib/story/finding-address";
import { findingsOfPair, isOfRow } from "@/lib/story/findings-of-pair";
import type { Story } from "@/lib/story/story";
import { FindingLink } from "../story/finding-link";
import { Isolated } from "../ui/isolated";

const KIND: Partial<Readonly<Record<Finding["ledger"], string>>> = {
  corrections: "correction",
  credit: "credit",
  quotations: "quotation",
};

interface PairLedgersProps {
  readonly story: Story;
  readonly comparison: Comparison;
  /** Of excerpts a finding has no address: it is named by its words. */
  readonly excerpts: boolean;
}

/** What the story's ledgers say of two versions that no marked word says: a correction that one lacks, a credit, words that somebody else speaks. */
export function PairLedgers({ story, comparison, excerpts }: PairLedgersProps) {
  const findings = findingsOfPair(story, comparison);
  if (findings.length === 0) return null;
  return (
    <ul className="pair-ledgers">
      {findings.map((finding) => (
        <Line key={finding.id} story={story} finding={finding} excerpts={excerpts}>
          <RowLink comparison={comparison} finding={finding} />
        </Line>
      ))}
    </ul>
  );
}

/** The same of one row, for the page of its paragraph; its notice stands there by itself. */
export function RowLedgers(props: PairLedgersProps & { readonly row: ComparisonRow }) {
  const { story, comparison, row, excerpts } = props;
  const findings = findingsOfPair(story, comparison).filter(
    (finding) => finding.ledger !== "corrections" && isOfRow(finding, comparison, row),
  );
  if (findings.length === 0) return null;
  return (
    <ul className="pair-ledgers">
      {findings.map((finding) => (
        <Line key={finding.id} story={story} finding={finding} excerpts={excerpts} />
      ))}
    </ul>
  );
}

function Line(props: {
  readonly story: Story;
  readonly finding: Finding;
  readonly excerpts: boolean;
  readonly children?: ReactNode;
}) {
  const { story, finding, excerpts, children } = props;
  return (
    <li>
      <span className="badge badge-attention">{KIND[finding.ledger] ?? finding.ledger}</span>{" "}
      <Isolated text={finding.sentence} />
      {children}
      <FindingLink
        href={excerpts ? null : findingAddress(story.slug, finding.id)}
        of={KIND[finding.ledger] ?? finding.ledger}
      />
    </li>
  );
}

function RowLink({ comparison, finding }: { comparison: Comparison; finding: Finding }) {
  const side = finding.sides.find(({ source }) => source === comparison.base.slug);
  const number = side?.paragraph ?? null;
  const row = number === null ? null : rowOfParagraph(comparison, number);
  if (row === null) return null;
  return (
    <>
      {" "}
      <a href={`#${row.id}`}>¶{number}</a>
    </>
  );
}
