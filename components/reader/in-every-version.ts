import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import type { Story } from "@/lib/story/story";
import { everyVersionAddress } from "../story/every-version-address";

/**
 * Where a row's passage stands in every version, and its number there: counted in the row's base, or in the other text
 * where the base is an earlier state of its source. Null where neither is what the story reads now: its numbers would
 * name another passage.
 */
export function inEveryVersion(
  story: Story,
  { base, other }: Comparison,
  row: ComparisonRow,
): { readonly address: string; readonly paragraph: number } | null {
  for (const [side, blocks] of [
    [base, row.base],
    [other, row.other],
  ] as const) {
    const paragraph = blocks.find((block) => block.number !== null)?.number ?? null;
    const now = story.versions.find(
      (version) => version.article.version === side.article.version && version.file === side.file,
    );
    if (paragraph !== null && now !== undefined)
      return { address: everyVersionAddress(story, now.file, paragraph), paragraph };
  }
  return null;
}
