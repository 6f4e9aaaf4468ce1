import { closeName } from "../../compare/describe-change";
import { isUnrelated } from "../../compare/is-unrelated";
import type { ToldFinding } from "../finding";
import type { Story } from "../story";
import { joinWords, pairHref, sideOf, versionOf } from "./side-of";

/** People who speak in the base and whom a version does not name, and the paragraphs of the base that it does not carry. */
export function leftOutFindings(story: Story): readonly ToldFinding[] {
  const base = versionOf(story, story.base);
  return story.leftOut.flatMap((leftOut) => {
    const comparison = story.comparisons.find(({ other }) => other.file === leftOut.file);
    // A report of its own leaves nothing out.
    if (!base || !comparison || isUnrelated(comparison)) return [];
    const { other } = comparison;
    const told = {
      ledger: "left-out",
      source: other.slug,
      against: base.slug,
      pair: null,
    } as const;
    const voices = leftOut.voices.map(
      (voice): ToldFinding => ({
        ...told,
        class: "voice",
        words: [voice],
        entries: leftOut.evidence.voices.filter(({ name }) => name === voice),
        sentence: `${voice} speaks in ${closeName(base.label)} and is not named in ${other.label}.`,
        sides: base.article.blocks
          .filter(({ text, number }) => number !== null && text.includes(voice))
          .slice(0, 1)
          .map(({ lines }) => sideOf(base, lines)),
        href: pairHref(story, base, other),
      }),
    );
    const blocks = base.article.blocks.filter(
      ({ number }) => number !== null && leftOut.paragraphs.includes(number),
    );
    const [first] = blocks;
    if (first === undefined) return voices;
    const named = joinWords(blocks.map(({ number }) => `${number}`));
    return [
      ...voices,
      {
        ...told,
        class: "paragraphs",
        words: blocks.map(({ text }) => text),
        entries: [leftOut],
        sentence: `${other.label} does not carry ${blocks.length === 1 ? "paragraph" : "paragraphs"} ${named} of ${base.label}.`,
        sides: [sideOf(base, first.lines)],
        href: pairHref(story, base, other, first.number),
      },
    ];
  });
}
