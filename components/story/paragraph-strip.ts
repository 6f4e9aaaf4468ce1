import { rowOfParagraph } from "@/lib/compare/findings";
import { isHouseStyle } from "@/lib/compare/importance";
import type { Story } from "@/lib/story/story";

/** One square of the strip: a base paragraph and how the other versions stand to it. */
export interface StripSquare {
  readonly paragraph: number;
  readonly same: number;
  readonly differs: number;
  readonly notCarried: number;
}

/** The base's paragraphs in order, each with the number of versions that carry it word for word, carry it differently, or do not. */
export function paragraphStrip(story: Story): readonly StripSquare[] {
  const base = story.versions.find((version) => version.file === story.base);
  const numbers = base?.article.blocks.flatMap((block) => block.number ?? []) ?? [];
  return numbers.map((paragraph) => {
    const square = { paragraph, same: 0, differs: 0, notCarried: 0 };
    for (const comparison of story.comparisons) {
      const row = rowOfParagraph(comparison, paragraph);
      if (row === null || row.relation === "dropped") square.notCarried += 1;
      else if (row.relation !== "rewritten" && row.changes.every(isHouseStyle)) square.same += 1;
      else square.differs += 1;
    }
    return square;
  });
}

/** "reads differently in 2 versions, the same in 1, not carried in 1" */
export function describeSquare(square: StripSquare): string {
  const parts = [
    square.differs > 0
      ? `reads differently in ${square.differs} ${square.differs === 1 ? "version" : "versions"}`
      : "",
    square.same > 0 ? `the same in ${square.same}` : "",
    square.notCarried > 0 ? `not carried in ${square.notCarried}` : "",
  ].filter((part) => part !== "");
  return parts.join(", ");
}
