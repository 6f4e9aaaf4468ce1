import type { LineRange } from "@/lib/article/article";
import type { Story } from "@/lib/story/story";
import { pairAddress } from "./locate";

/**
 * The page that shows a version's words beside those of the base: the paragraph's own page where the two are paired, else the
 * pair of texts at the words. Of the base itself it is the pair with `first`, the version that prints the quotation.
 */
export function quotationAddress(
  story: Story,
  file: string,
  lines: LineRange | null,
  first: { readonly file: string; readonly lines: LineRange | null } | undefined,
): string {
  if (file === story.base) {
    if (first === undefined || first.file === file) return pairAddress(story, file);
    return quotationAddress(story, first.file, first.lines, undefined);
  }
  const comparison = story.comparisons.find(({ other }) => other.file === file);
  const row = comparison?.rows.find(({ other }) =>
    other.some(
      (block) => lines !== null && block.lines[0] <= lines[0] && lines[0] <= block.lines[1],
    ),
  );
  const paragraph = row?.base.find(({ number }) => number !== null)?.number ?? null;
  if (row === undefined || paragraph !== null) return pairAddress(story, file, paragraph);
  return `${pairAddress(story, file)}#${row.id}`;
}
