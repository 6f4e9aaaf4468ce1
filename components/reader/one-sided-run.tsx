import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import type { SpokenRunFinding } from "@/lib/story/story";
import { titleOfRun } from "./describe-run";
import type { Stop } from "./layout";
import { linkOfRow } from "./link-of-row";
import { RunPassage } from "./run-passage";
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
  const { label } = comparison[side];
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
      data-permalink={linkOfRow(comparison, first, addressOf(first)) ?? undefined}
      tabIndex={-1}
    >
      <h3 id={heading} className="run-title">
        Only in {label}: {title.what} <span className="run-place">{title.place}</span>
      </h3>
      <div className="run-text">
        {rows.map((row) => (
          <div key={row.id} id={row.id} className="run-passage">
            <RunPassage comparison={comparison} row={row} side={side} address={addressOf(row)} />
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
        ))}
      </div>
    </section>
  );
}
