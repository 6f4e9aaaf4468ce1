import type { Version } from "@/lib/compare/comparison";
import type { CreditSlot, Story } from "@/lib/story/story";

export const creditSlots: readonly (readonly [slot: CreditSlot, name: string])[] = [
  ["byline", "byline"],
  ["dateline", "dateline"],
  ["agency", "agency named"],
  ["copyright", "copyright"],
  ["credits", "reporter credits"],
  ["notice", "notice"],
  ["photo", "photo credit"],
];

/** What became of the base's credit in a version, in a few words: "agency kept; dateline, notice lost". */
export function creditSummary(story: Story, version: Version): string {
  if (version.file === story.base) return version.article.agency ?? "no agency named";
  const slots = story.credit.find((finding) => finding.file === version.file)?.slots;
  if (slots === undefined) return "";
  const names = (state: string) =>
    creditSlots.filter(([slot]) => slots[slot] === state).map(([, name]) => name);
  return (["kept", "changed", "lost"] as const)
    .map((state) => ({ state, list: names(state) }))
    .filter(({ list }) => list.length > 0)
    .map(({ state, list }) => `${list.join(", ")} ${state === "lost" ? "not carried" : state}`)
    .join("; ");
}
