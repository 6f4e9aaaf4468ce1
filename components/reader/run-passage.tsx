import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { languageAttributes } from "../ui/direction";
import { BlockText } from "./block-text";
import { PermanentLink } from "./permanent-link";
import { passageNumber } from "./row-gutter";
import { RowHeadings } from "./row-headings";
import type { Side } from "./segments";

interface RunPassageProps {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  readonly side: Side;
  /** The address of the paragraph's own page; null where it has none. */
  readonly address: string | null;
}

/** What a passage holds that stands on one side only: the headings before it, its number with its links, its words. */
export const RunPassage = ({ comparison, row, side, address }: RunPassageProps) => (
  <>
    <RowHeadings comparison={comparison} row={row} />
    <p className="run-number">
      <RunNumber number={passageNumber(row[side])} address={address} />
      <PermanentLink comparison={comparison} row={row} own={address} />
    </p>
    <div
      className="run-words"
      translate="no"
      {...languageAttributes(comparison[side].article.language)}
    >
      {row[side].map((block) => (
        <BlockText key={block.id} block={block}>
          <span>{block.text}</span>
        </BlockText>
      ))}
    </div>
  </>
);

/** The number of a passage that stands in one text, which leads to its own page where it has one. */
function RunNumber({
  number,
  address,
}: {
  readonly number: string;
  readonly address: string | null;
}) {
  if (address === null) return <span>{number}</span>;
  return (
    <a className="gutter-link" href={address}>
      <span aria-hidden="true">{number}</span>
      <span className="sr-only">
        {number.startsWith("¶") ? `Paragraph ${number.slice(1)}` : `The ${number}`} by itself
      </span>
    </a>
  );
}
