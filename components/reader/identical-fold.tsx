import type { Comparison, ComparisonRow as Row } from "@/lib/compare/comparison";
import { ComparisonRow } from "./comparison-row";
import { passageNumber } from "./row-gutter";
import type { ViewOptions } from "./view-options";

interface IdenticalFoldProps {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly options: ViewOptions;
  readonly addressOf: (row: Row) => string | null;
}

/** "¶2–4 read the same": paragraphs without a difference, folded unless the reader wants them open. */
export function IdenticalFold({ comparison, rows, options, addressOf }: IdenticalFoldProps) {
  const numbers = passageNumber(rows.flatMap((row) => row.base));
  const content = rows.map((row) => (
    <ComparisonRow
      key={row.id}
      comparison={comparison}
      row={row}
      stops={[]}
      options={options}
      address={addressOf(row)}
    />
  ));
  if (options.identical === "show") return content;
  const typography = rows.some((row) => row.changes.length > 0);
  return (
    <details className="fold">
      <summary>
        <span className="fold-numbers">{numbers}</span>{" "}
        {rows.length === 1 ? "reads the same" : `read the same (${rows.length})`}
        {typography && options.typography && <span className="fold-note"> but for typography</span>}
      </summary>
      {content}
    </details>
  );
}
