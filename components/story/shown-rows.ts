import { creditSlotsOf } from "@/lib/story/credit-words";
import type { CreditFinding, Story } from "@/lib/story/story";
import { isUnrelated } from "../reader/unrelated-texts";

/** What the credit table shows: a line for each version but the base, a column for each credit that the base has or that one of
 * them prints. */
export function shownCredit(story: Story): {
  readonly rows: readonly CreditFinding[];
  readonly slots: ReturnType<typeof creditSlotsOf>;
} {
  const rows = story.credit.filter((finding) => finding.file !== story.base);
  return {
    rows,
    slots: creditSlotsOf(rows),
  };
}

/** Versions that leave something of the base out; a report of its own leaves nothing out. */
export function shownLeftOut(story: Story): Story["leftOut"] {
  const independent = new Set(
    story.comparisons.filter(isUnrelated).map((comparison) => comparison.other.file),
  );
  return story.leftOut.filter(
    (row) => !independent.has(row.file) && (row.paragraphs.length > 0 || row.voices.length > 0),
  );
}
