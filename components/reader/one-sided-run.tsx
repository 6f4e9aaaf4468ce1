import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { keyOfRow, pinnedAddress } from "@/lib/compare/permalink";
import type { SpokenRunFinding } from "@/lib/story/story";
import { languageAttributes } from "../ui/direction";
import { BlockText } from "./block-text";
import { titleOfRun } from "./describe-run";
import type { Stop } from "./layout";
import { PermanentLink } from "./permanent-link";
import { passageNumber } from "./row-gutter";
import { RowHeadings } from "./row-headings";
import type { Side } from "./segments";
import { SpokenRun } from "./spoken-run";

interface OneSidedRunProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
  readonly side: Side;
  readonly stop: Stop;
  /** The address of a paragraph's own page by row id. */
  readonly addressOf: (row: ComparisonRow) => string | null;
  /** Words of the base that are spoken in a turn here. */
  readonly spokenRuns: readonly SpokenRunFinding[];
}

/** Paragraphs that stand on one side only, one after the other, with one heading for all of them. */
export function OneSidedRun(props: OneSidedRunProps) {
  const { comparison, rows, side, stop, addressOf, spokenRuns } = props;
  const { article, label } = comparison[side];
  const first = rows[0];
  if (first === undefined) return null;
  const title = titleOfRun(rows, side);
  const heading = `run-${first.id}-title`;
  return (
    <section
      className={`row run run-${side === "base" ? "a" : "b"}`}
      aria-labelledby={heading}
      data-row=""
      data-stop={stop.number}
      data-permalink={pinnedAddress(comparison, keyOfRow(first))}
      tabIndex={-1}
    >
      <h3 id={heading} className="run-title">
        Only in {label}: {title.what} <span className="run-place">{title.place}</span>
      </h3>
      <div className="run-text">
        {rows.map((row) => {
          const address = addressOf(row);
          return (
            <div key={row.id} id={row.id} className="run-passage">
              <RowHeadings comparison={comparison} row={row} />
              <p className="run-number">
                <RunNumber number={passageNumber(row[side])} address={address} />
                <PermanentLink comparison={comparison} row={row} />
              </p>
              <div className="run-words" translate="no" {...languageAttributes(article.language)}>
                {row[side].map((block) => (
                  <BlockText key={block.id} block={block}>
                    <span>{block.text}</span>
                  </BlockText>
                ))}
              </div>
              {spokenRuns
                .filter(({ file, lines }) =>
                  row[side].some(
                    (block) => file === comparison[side].file && block.lines[0] === lines[0],
                  ),
                )
                .map((run) => (
                  <SpokenRun key={run.lines[0]} run={run} comparison={comparison} />
                ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The number of a passage that stands in one text, which leads to its own page where it has one. */
export function RunNumber({
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
