import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { paragraphOfRow, pinnedAddress } from "@/lib/compare/permalink";
import { Icon } from "../ui/icon";

/** The permanent link of a row's first base paragraph; nothing for a row that stands in the other text only. */
export function PermanentLink(props: {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
}) {
  const paragraph = paragraphOfRow(props.row);
  if (paragraph === null) return null;
  return (
    <a
      className="gutter-link permanent-link"
      href={pinnedAddress(props.comparison, paragraph)}
      title="Permanent link"
    >
      <Icon name="link" />
      <span className="sr-only">Link to paragraph {paragraph}</span>
    </a>
  );
}
