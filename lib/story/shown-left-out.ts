import { isUnrelated } from "../compare/is-unrelated";
import type { Story } from "./story";

/** Versions that leave something of the base out; a report of its own leaves nothing out. */
export function shownLeftOut(story: Story): Story["leftOut"] {
  const independent = new Set(
    story.comparisons.filter(isUnrelated).map((comparison) => comparison.other.file),
  );
  return story.leftOut.filter(
    (row) => !independent.has(row.file) && (row.paragraphs.length > 0 || row.voices.length > 0),
  );
}
