import type { Comparison, ComparisonRow as Row } from "@/lib/compare/comparison";
import { titleOfRow } from "@/lib/compare/describe-row";
import { namesOf } from "@/lib/compare/findings";
import type { Stop } from "./layout";
import { linkOfRow } from "./link-of-row";
import { MergedText } from "./merged-text";
import { RowGutter } from "./row-gutter";
import { RowHeadings } from "./row-headings";
import { SideText } from "./side-text";
import { stopNumbers } from "./stop-numbers";
import type { ViewOptions } from "./view-options";

interface ComparisonRowProps {
  readonly comparison: Comparison;
  readonly row: Row;
  readonly stops: readonly Stop[];
  readonly options: ViewOptions;
  readonly address: string | null;
}

/** One row: A, the gutter and B in a wide window; one merged text in a narrow one or where it is asked for. */
export function ComparisonRow({ comparison, row, stops, options, address }: ComparisonRowProps) {
  const heading = `${row.id}-title`;
  const stopOf = stopNumbers(row, stops);
  const whole = stops.find((stop) => stop.change === null)?.number;
  const text = { comparison, row, marks: options, stopOf };
  const stacked = row.relation === "rewritten";
  return (
    <section
      id={row.id}
      className={`row row-${row.relation}${row.moved ? " row-moved" : ""}`}
      aria-labelledby={heading}
      data-row=""
      data-stop={whole}
      data-permalink={linkOfRow(comparison, row, address) ?? undefined}
      tabIndex={-1}
    >
      <h3 id={heading} className="sr-only">
        {titleOfRow(row, namesOf(comparison))}
      </h3>
      <RowHeadings comparison={comparison} row={row} />
      <RowGutter comparison={comparison} row={row} address={address} />
      {(options.view === "split" || stacked) && (
        <>
          <div className={`side side-a${stacked ? " stacked" : ""}`}>
            <p className="side-name">{comparison.base.label}</p>
            <SideText {...text} side="base" />
          </div>
          <div className={`side side-b${stacked ? " stacked" : ""}`}>
            <p className="side-name">{comparison.other.label}</p>
            <SideText {...text} side="other" />
          </div>
        </>
      )}
      {!stacked && (
        <div className="merged">
          <MergedText {...text} />
        </div>
      )}
    </section>
  );
}
