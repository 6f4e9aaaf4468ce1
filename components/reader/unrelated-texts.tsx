import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { linkOfRow } from "./link-of-row";
import { RunPassage } from "./run-passage";
import type { Side } from "./segments";

interface UnrelatedTextsProps {
  readonly comparison: Comparison;
  /** The address of a paragraph's own page; null where it has none. */
  readonly addressOf: (row: ComparisonRow) => string | null;
}

/** Two texts that share no passage, each in its own order: beside each other where there is room, else one after the other. */
export function UnrelatedTexts({ comparison, addressOf }: UnrelatedTextsProps) {
  return (
    <div className="unrelated">
      <OneText comparison={comparison} side="base" addressOf={addressOf} />
      <OneText comparison={comparison} side="other" addressOf={addressOf} />
    </div>
  );
}

function OneText(props: UnrelatedTextsProps & { readonly side: Side }) {
  const { comparison, side, addressOf } = props;
  const { label } = comparison[side];
  const rows = comparison.rows.filter((row) => row[side].length > 0);
  return (
    <section
      className={`text-box text-${side === "base" ? "a" : "b"}`}
      aria-labelledby={`text-${side}`}
    >
      <h2 id={`text-${side}`}>{label}</h2>
      {rows.map((row) => (
        <div
          key={row.id}
          id={row.id}
          className="run-passage"
          data-row=""
          data-permalink={linkOfRow(comparison, row, addressOf(row)) ?? undefined}
          tabIndex={-1}
        >
          <RunPassage comparison={comparison} row={row} side={side} address={addressOf(row)} />
        </div>
      ))}
    </section>
  );
}
