import type { ComparisonRow } from "@/lib/compare/comparison";
import { plural } from "../ui/plural";
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
