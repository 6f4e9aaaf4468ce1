import type { Comparison } from "@/lib/compare/comparison";
import { rowOfParagraph } from "@/lib/compare/findings";
import type { Finding } from "@/lib/story/finding";
import { findingsOfPair } from "@/lib/story/findings-of-pair";
import type { Story } from "@/lib/story/story";
import { Isolated } from "../ui/isolated";

const KIND: Partial<Readonly<Record<Finding["ledger"], string>>> = {
  corrections: "correction",
  credit: "credit",
  quotations: "quotation",
};

interface PairLedgersProps {
  readonly story: Story;
  readonly comparison: Comparison;
}

/** What the story's ledgers say of two versions that no marked word says: a correction that one lacks, a credit, words that somebody else speaks. */
export function PairLedgers({ story, comparison }: PairLedgersProps) {
  const findings = findingsOfPair(story, comparison);
  if (findings.length === 0) return null;
  return (
    <ul className="pair-ledgers">
      {findings.map((finding) => (
        <li key={finding.id}>
          <span className="badge badge-attention">{KIND[finding.ledger] ?? finding.ledger}</span>{" "}
          <Isolated text={finding.sentence} />
          <RowLink comparison={comparison} finding={finding} />
        </li>
      ))}
    </ul>
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
