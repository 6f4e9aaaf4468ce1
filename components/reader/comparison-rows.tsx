import type { Comparison, ComparisonRow as Row } from "@/lib/compare/comparison";
import type { SpokenRunFinding } from "@/lib/story/story";
import { ComparisonRow } from "./comparison-row";
import { IdenticalFold } from "./identical-fold";
import type { Item, Layout } from "./layout";
import { OneSidedRun } from "./one-sided-run";
import type { ViewOptions } from "./view-options";

interface ComparisonRowsProps {
  readonly comparison: Comparison;
  readonly layout: Layout;
  readonly options: ViewOptions;
  readonly spokenRuns: readonly SpokenRunFinding[];
  /** The address of a paragraph's own page; null where it has none. */
  readonly addressOf: (row: Row) => string | null;
}

type OnlyItem = Extract<Item, { readonly kind: "only" }>;

/** The one document of rows: what differs, folds of what reads the same, runs on one side. */
export function ComparisonRows(props: ComparisonRowsProps) {
  const { comparison, layout, options, addressOf } = props;
  const run = (item: OnlyItem) => (
    <OneSidedRun
      key={`run-${item.stop.row.id}`}
      comparison={comparison}
      rows={item.rows}
      side={item.side}
      stop={item.stop}
      addressOf={addressOf}
      spokenRuns={props.spokenRuns}
    />
  );
  return (
    <section className="rows" aria-label="The two texts">
      {layout.items.map((item, i) => {
        if (item.kind === "fold")
          return (
            <IdenticalFold
              key={`fold-${item.rows[0]?.id}`}
              comparison={comparison}
              options={options}
              rows={item.rows}
              addressOf={addressOf}
            />
          );
        if (item.kind === "row")
          return (
            <ComparisonRow
              key={item.row.id}
              comparison={comparison}
              options={options}
              row={item.row}
              stops={item.stops}
              address={addressOf(item.row)}
            />
          );
        const before = layout.items[i - 1];
        if (item.side === "other" && before?.kind === "only") return null;
        const beside = layout.items[i + 1];
        if (beside?.kind !== "only") return run(item);
        return (
          <div key={`runs-${item.stop.row.id}`} className="runs">
            {run(item)}
            {run(beside)}
          </div>
        );
      })}
    </section>
  );
}
