import type { Comparison } from "@/lib/compare/comparison";
import type { SpokenRunFinding } from "@/lib/story/story";

interface SpokenRunProps {
  readonly run: SpokenRunFinding;
  readonly comparison: Comparison;
}

/** Says that words which somebody speaks in this turn stand in a paragraph of the base. */
export function SpokenRun({ run, comparison }: SpokenRunProps) {
  const block = comparison.base.article.blocks.find(({ lines }) => lines[0] === run.baseLines[0]);
  const row = comparison.rows.find(({ base }) => base.some(({ id }) => id === block?.id));
  return (
    <p className="spoken-run">
      {run.words} words spoken here stand in{" "}
      <a href={`#${row?.id ?? ""}`}>
        {comparison.base.label}
        {block?.number ? `, paragraph ${block.number}` : ""}
      </a>
      : <q translate="no">“{run.text}”</q>
    </p>
  );
}
