import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { keyOfRow, pinnedAddress, placeOfKey } from "@/lib/compare/permalink";
import { Icon } from "../ui/icon";

/** The permanent link of a row: of its first passage in the base, else in the other text. */
export function PermanentLink(props: {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
}) {
  const key = keyOfRow(props.row);
  if (key === null) return null;
  const { side, turn, number } = placeOfKey(key);
  const name = `${turn ? "turn" : "paragraph"} ${number}`;
  return (
    <a
      className="gutter-link permanent-link"
      href={pinnedAddress(props.comparison, key)}
      title="Permanent link"
    >
      <Icon name="link" />
      <span className="sr-only">
        Link to {side === "base" && !turn ? name : `${name} of ${props.comparison[side].label}`}
      </span>
    </a>
  );
}
