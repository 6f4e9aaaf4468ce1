import { quoted, shortenText } from "../../compare/describe-change";
import type { ToldFinding } from "../finding";
import type { Story } from "../story";
import { pairHref, sideOf, versionOf } from "./side-of";

/**
 * One amount in two units, `5 miles` and `8 km`. It differs in nothing, so that it is no finding of a ledger and stands in no
 * queue; but it can be pointed at.
 */
export function sameAmountNotes(story: Story): readonly ToldFinding[] {
  const base = versionOf(story, story.base);
  if (!base) return [];
  return story.sameAmounts.flatMap((same) => {
    const version = versionOf(story, same.file);
    if (!version) return [];
    const there = sideOf(base, same.baseLines, same.base, same.evidence.base?.range);
    const here = sideOf(version, same.lines, same.other, same.evidence.other?.range);
    return {
      ledger: "drift",
      class: "same-amount",
      source: version.slug,
      against: base.slug,
      words: [same.base, same.other],
      entries: [same],
      sentence: `The same amount in another unit: ${quoted(shortenText(same.base))} in ${there.label}, ${quoted(shortenText(same.other))} in ${here.label}.`,
      sides: [there, here],
      href: pairHref(story, base, version, there.paragraph),
      pair: null,
    };
  });
}
