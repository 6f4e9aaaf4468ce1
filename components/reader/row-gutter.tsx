import type { Block } from "@/lib/article/article";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { isDatelineCredit } from "@/lib/compare/dateline-credit";
import { describeKind } from "@/lib/compare/describe-change";
import { describeShape } from "@/lib/compare/describe-row";
import {
  type ChangeKind,
  importanceOf,
  isHouseStyle,
  kindOfChange,
} from "@/lib/compare/importance";
import { paragraphNumbers } from "./paragraph-numbers";
import { PermanentLink } from "./permanent-link";
import { wordOfKind } from "./word-of-kind";

/** The number of a side's paragraphs, `¶3, 4`, or the kind of passage where it has none. */
export const passageNumber = (blocks: readonly Block[]): string => {
  const numbers = blocks.flatMap((block) => block.number ?? []);
  if (numbers.length > 0) return `¶${paragraphNumbers(numbers)}`;
  return blocks.length === 0 ? "" : blocks.length === 1 ? "turn" : `${blocks.length} turns`;
};

/** The kinds of a row's changes that deserve a badge, the most important first, each once. */
function badgesOfRow(row: ComparisonRow): readonly ChangeKind[] {
  const kinds = [...row.changes]
    .filter((change) => !isHouseStyle(change))
    .sort((a, b) => importanceOf(a) - importanceOf(b))
    .map(kindOfChange)
    .filter((kind) => kind !== "wording");
  const seen = new Set<string>();
  return kinds.filter((kind) => {
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

interface RowGutterProps {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  /** The address of the paragraph's own page, or null where it has none. */
  readonly address: string | null;
}

/** Between the two texts: which paragraph stands beside which, and what kind of difference there is. */
export function RowGutter({ comparison, row, address }: RowGutterProps) {
  const base = passageNumber(row.base);
  const other = passageNumber(row.other);
  const shape = describeShape(row);
  const name = row.base.length > 0 ? row.base : row.other;
  const numbers = paragraphNumbers(name.flatMap((block) => block.number ?? []));
  return (
    <div className="gutter">
      <p className="gutter-numbers">
        {address === null ? (
          <span className="gutter-a">{base || "–"}</span>
        ) : (
          <a className="gutter-a gutter-link" href={address}>
            <span aria-hidden="true">{base || "–"}</span>
            <span className="sr-only">
              {numbers === "" ? "This passage" : `Paragraph ${numbers}`} by itself
            </span>
          </a>
        )}
        <PermanentLink comparison={comparison} row={row} own={address} />
        <span className={`gutter-b${base === other ? " gutter-same" : ""}`}>{other || "–"}</span>
      </p>
      <ul className="gutter-badges">
        {row.moved && (
          <li className="badge badge-neutral">
            <span aria-hidden="true">⇄ </span>
            <span>moved</span>
          </li>
        )}
        {shape !== null && (
          <li className="badge badge-neutral" title={shape}>
            <span aria-hidden="true">
              {row.base.length}:{row.other.length}
            </span>
            <span className="sr-only">{shape}</span>
          </li>
        )}
        {row.byHand !== undefined && (
          <li className="badge badge-neutral">
            <a href="#by-hand">by hand</a>
          </li>
        )}
        {badgesOfRow(row).map((kind) => (
          <li key={kind} className="badge badge-attention" title={describeKind(kind)}>
            <span aria-hidden="true">{kind === "quotation" ? "❝≠ " : "≠ "}</span>
            <span>{wordOfKind(kind)}</span>
          </li>
        ))}
        {row.changes.some((change) => isDatelineCredit(comparison, row, change)) && (
          <li
            className="badge badge-attention"
            title="the dateline names an agency on one side only"
          >
            <span aria-hidden="true">≠ </span>
            <span>credit</span>
          </li>
        )}
        {row.relation === "rewritten" && <li className="badge badge-neutral">rewritten</li>}
      </ul>
    </div>
  );
}
