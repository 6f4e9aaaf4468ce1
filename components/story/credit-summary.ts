import type { Version } from "@/lib/compare/comparison";
import { CREDIT_SLOTS, CREDIT_STATES } from "@/lib/story/credit-words";
import type { Story } from "@/lib/story/story";

/** What became of the base's credit in a version, in a few words: "agency kept; dateline, notice not carried". */
export function creditSummary(story: Story, version: Version): string {
  if (version.file === story.base) return version.article.agency ?? "no agency named";
  const slots = story.credit.find((finding) => finding.file === version.file)?.slots;
  if (slots === undefined) return "";
  const names = (state: string) =>
    CREDIT_SLOTS.filter(([slot]) => slots[slot] === state).map(([, name]) => name);
  return (["kept", "changed", "lost"] as const)
    .map((state) => ({ state, list: names(state) }))
    .filter(({ list }) => list.length > 0)
    .map(({ state, list }) => `${list.join(", ")} ${CREDIT_STATES[state]}`)
    .join("; ");
}
