import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { languageAttributes } from "../ui/direction";
import { BlockText } from "./block-text";
import { describeRun } from "./describe-run";
import type { Stop } from "./layout";
import { passageNumber } from "./row-gutter";
import { RowHeadings } from "./row-headings";
import type { Side } from "./segments";

interface OneSidedRunProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
  readonly side: Side;
  readonly stop: Stop;
  /** The address of a paragraph's own page by row id. */
  readonly addressOf: (row: ComparisonRow) => string | null;
}

/** Paragraphs that stand on one side only, one after the other, with one heading for all of them. */
export function OneSidedRun({ comparison, rows, side, stop, addressOf }: OneSidedRunProps) {
  const { article, label } = comparison[side];
  const first = rows[0];
  if (first === undefined) return null;
  const heading = `run-${first.id}-title`;
  return (
    <section
      className={`row run run-${side === "base" ? "a" : "b"}`}
      aria-labelledby={heading}
      data-row=""
      data-stop={stop.number}
      tabIndex={-1}
    >
      <h3 id={heading} className="run-title">
        Only in {label}: {describeRun(rows, side)}
      </h3>
      <div className="run-text">
        {rows.map((row) => {
          const address = addressOf(row);
          return (
            <div key={row.id} id={row.id} className="run-passage">
              <RowHeadings comparison={comparison} row={row} />
              <p className="run-number">
                {address === null ? (
                  <span>{passageNumber(row[side])}</span>
                ) : (
                  <a className="gutter-link" href={address}>
                    <span aria-hidden="true">{passageNumber(row[side])}</span>
                    <span className="sr-only">Link to paragraph {row[side][0]?.number ?? ""}</span>
                  </a>
                )}
              </p>
              <div translate="no" {...languageAttributes(article.language)}>
                {row[side].map((block) => (
                  <BlockText key={block.id} block={block}>
                    <span>{block.text}</span>
                  </BlockText>
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </section>
  );
}
