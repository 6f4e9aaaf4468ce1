import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { isDatelineCredit } from "@/lib/compare/dateline-credit";
import { isHouseStyle } from "@/lib/compare/importance";
import { rowText } from "@/lib/compare/row-text";
import { languageAttributes } from "../ui/direction";
import { ChangeMark } from "./change-mark";
import { mergedSegments } from "./segments";
import type { MarkOptions } from "./view-options";

interface MergedTextProps {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  readonly marks: MarkOptions;
  readonly stopOf: ReadonlyMap<number, number>;
}

/**
 * Both sides of a row in one run of text: what agrees once, A's words struck, B's words underlined.
 * Typography is printed as in A; muted house style too.
 */
export function MergedText({ comparison, row, marks, stopOf }: MergedTextProps) {
  const speaker = row.base[0]?.speaker ?? row.other[0]?.speaker;
  return (
    <div translate="no" {...languageAttributes(comparison.base.article.language)}>
      {speaker && <p className="speaker">{speaker}</p>}
      <p className="passage">
        {mergedSegments(rowText(row.base), row.changes).map((segment, i) => {
          const key = `${segment.side}-${i}`;
          const change = segment.change === null ? undefined : row.changes[segment.change];
          if (segment.side === "both" || segment.change === null || change === undefined)
            return <span key={key}>{segment.text}</span>;
          const asInBase =
            change.class === "typography" ||
            (isHouseStyle(change) && !marks.house && !isDatelineCredit(comparison, row, change));
          if (asInBase && segment.side === "other") return null;
          return (
            <ChangeMark
              key={key}
              as={segment.side === "base" ? "del" : "ins"}
              change={change}
              text={segment.text}
              side={segment.side}
              label={comparison[segment.side].label}
              marks={marks}
              stop={stopOf.get(segment.change)}
              rewritten={row.relation === "rewritten"}
              credit={isDatelineCredit(comparison, row, change)}
            />
          );
        })}
      </p>
    </div>
  );
}
