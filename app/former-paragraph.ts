import { loadLinkedKey } from "@/app/linked-key";
import type { ProblemLink } from "@/components/ui/problem-header";
import { sayDay } from "@/components/ui/say-day";
import type { Comparison } from "@/lib/compare/comparison";
import { addressOf, type PassageKey, parseEngine } from "@/lib/compare/permalink";
import { loadFormerParagraph } from "@/lib/server/stories";

/** Whether an address is a link of another engine, which has numbers of its own and a page that says what it found. */
export async function isLinked(
  comparison: Comparison,
  key: PassageKey,
  engine: string | null,
): Promise<boolean> {
  const madeWith = parseEngine(engine);
  if (madeWith === null || madeWith === comparison.engine) return false;
  return (await loadLinkedKey(comparison, key, madeWith)) !== null;
}

/** Where a paragraph stood before its source was changed, and where what it told stands now. */
export async function formerParagraph(
  pair: { readonly story: string; readonly base: string; readonly other: string },
  paragraph: number,
): Promise<readonly ProblemLink[]> {
  const former = await loadFormerParagraph(pair.story, pair.base, paragraph);
  if (former === null) return [];
  const { version, until, now } = former;
  const other = pair.other === pair.base ? pair.base : pair.other;
  const address = (base: string, number: number) =>
    addressOf({ kind: "pair", story: pair.story, base, other, paragraph: number });
  return [
    {
      href: address(version, paragraph),
      text: `An earlier version had a paragraph ${paragraph}; the one without it was added here on ${sayDay(until)}`,
    },
    ...(now.paragraph === null || other === pair.base
      ? []
      : [
          {
            href: address(pair.base, now.paragraph),
            text: `What it told stands in paragraph ${now.paragraph} now`,
          },
        ]),
  ];
}
