import { creditSlotsOf } from "@/lib/story/credit-words";
import type { CreditFinding, Story } from "@/lib/story/story";

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
