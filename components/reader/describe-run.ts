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

/** Which passages a run holds, so that two runs never have the same name: "¶6", "¶10, 11", "turns 1–17". */
export function placeOfRun(rows: readonly ComparisonRow[], side: Side): string {
  const numbers = rows.flatMap((row) => row[side]).flatMap((block) => block.number ?? []);
  const turns = rows.flatMap((row) =>
    row[side][0]?.kind === "turn" ? Number(row.id.replace(/^\D+/u, "")) : [],
  );
  return [
    numbers.length === 0 ? "" : `¶${paragraphNumbers(numbers)}`,
    turns.length === 0 ? "" : `turns ${paragraphNumbers(turns)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
