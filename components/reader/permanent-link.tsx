import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { keyOfRow, placeOfKey } from "@/lib/compare/permalink";
import { Icon } from "../ui/icon";
import { linkOfRow } from "./link-of-row";

/** The link of a row that lasts: of its first passage in the base, else in the other text. */
export function PermanentLink(props: {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  /** The address of the row's own page; null where it has none. */
  readonly own: string | null;
}) {
  const key = keyOfRow(props.row);
  const address = linkOfRow(props.comparison, props.row, props.own);
  if (key === null || address === null) return null;
  const { side, turn, number } = placeOfKey(key);
  const name = `${turn ? "turn" : "paragraph"} ${number}`;
  return (
    <a
      className="gutter-link permanent-link"
      href={address}
      title={props.row.byHand === undefined ? "Permanent link" : "Link to this, as paired by hand"}
    >
      <Icon name="link" />
      <span className="sr-only">
        Link to {side === "base" && !turn ? name : `${name} of ${props.comparison[side].label}`}
      </span>
    </a>
  );
}
