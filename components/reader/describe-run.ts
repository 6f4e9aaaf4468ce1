import type { ComparisonRow } from "@/lib/compare/comparison";
import { plural } from "../ui/plural";
import { paragraphNumbers } from "./paragraph-numbers";
import type { Side } from "./segments";

/** What a run of one-sided rows holds: "2 paragraphs", "17 interview turns", "1 paragraph and 3 interview turns". */
export function describeRun(rows: readonly ComparisonRow[], side: Side): string {
  const blocks = rows.flatMap((row) => row[side]);
  const turns = blocks.filter((block) => block.kind === "turn").length;
  const parts = [
    blocks.length > turns ? plural(blocks.length - turns, "paragraph") : "",
    turns > 0 ? plural(turns, "interview turn") : "",
  ];
  return parts.filter((part) => part !== "").join(" and ");
}

/** The heading of a run after "Only in Wire: "; `place` tells two runs of the same size apart. */
export function titleOfRun(
  rows: readonly ComparisonRow[],
  side: Side,
): { readonly what: string; readonly place: string } {
  const numbers = rows.flatMap((row) => row[side]).flatMap((block) => block.number ?? []);
  const turns = rows.flatMap((row) =>
    row[side][0]?.kind === "turn" ? Number(row.id.replace(/^\D+/u, "")) : [],
  );
  if (turns.length === 0 && numbers.length === 1)
    return { what: `paragraph ${numbers[0]}`, place: "" };
  const places = [
    numbers.length === 0 ? "" : `¶${paragraphNumbers(numbers)}`,
    turns.length === 0 ? "" : `turns ${paragraphNumbers(turns)}`,
  ];
  return {
    what: describeRun(rows, side),
    place: `(${places.filter((part) => part !== "").join(", ")})`,
  };
}
