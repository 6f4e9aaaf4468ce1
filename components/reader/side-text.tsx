import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { isDatelineCredit } from "@/lib/compare/dateline-credit";
import { rowText } from "@/lib/compare/row-text";
import { languageAttributes } from "../ui/direction";
import { BlockText } from "./block-text";
import { ChangeMark } from "./change-mark";
import { type Side, segmentsByBlock, sideSegments } from "./segments";
import { SharedText } from "./shared-text";
import type { MarkOptions } from "./view-options";

interface SideTextProps {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  readonly side: Side;
  readonly marks: MarkOptions;
  /** Number of the stop of each change of the row; a change without one is not stepped to. */
  readonly stopOf: ReadonlyMap<number, number>;
}

/** One side of a row as its source prints it, with the words marked that stand only there. */
export function SideText({ comparison, row, side, marks, stopOf }: SideTextProps) {
  const blocks = row[side];
  const segments = segmentsByBlock(
    sideSegments(rowText(blocks), row.changes, side),
    blocks.map((block) => block.text.length),
  );
  return (
    <div translate="no" {...languageAttributes(comparison[side].article.language)}>
      {blocks.map((block, b) => (
        <BlockText key={block.id} block={block}>
          {(segments[b] ?? []).map((segment, i) => {
            const key = `${block.id}-${i}`;
            const change = segment.change === null ? undefined : row.changes[segment.change];
            if (segment.change === null || change === undefined)
              return (
                <SharedText
                  key={key}
                  text={segment.text}
                  shaded={row.relation === "rewritten" && row.changes.length > 0}
                />
              );
            return (
              <ChangeMark
                key={key}
                change={change}
                text={segment.text}
                side={side}
                label={comparison[side].label}
                marks={marks}
                stop={stopOf.get(segment.change)}
                rewritten={row.relation === "rewritten"}
                credit={isDatelineCredit(comparison, row, change)}
              />
            );
          })}
        </BlockText>
      ))}
    </div>
  );
}
