import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { describeBlocks } from "@/lib/compare/describe-row";

const SHORT = 12;

/** A line to quote a paragraph comparison by: what, which two texts, and their content hashes. */
export function citation(comparison: Comparison, row: ComparisonRow): string {
  const { base, other } = comparison;
  const part = (label: string, blocks: ComparisonRow["base"], version: string) =>
    `${label}, ${blocks.length === 0 ? "not carried" : describeBlocks(blocks)} [sha256 ${version.slice(0, SHORT)}]`;
  return `${part(base.label, row.base, base.article.version)} compared with ${part(other.label, row.other, other.article.version)}. Variorum, engine ${comparison.engine}.`;
}
