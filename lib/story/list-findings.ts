import { type Finding, findingId, type ToldFinding } from "./finding";
import { commentFindings } from "./findings/comment-findings";
import { correctionFindings } from "./findings/correction-findings";
import { creditFindings } from "./findings/credit-findings";
import { descentFindings } from "./findings/descent-findings";
import { driftFindings } from "./findings/drift-findings";
import { leftOutFindings } from "./findings/left-out-findings";
import { quotationFindings } from "./findings/quotation-findings";
import { wordingFindings } from "./findings/wording-findings";
import type { Story } from "./story";
import { tellOnce } from "./tell-once";

/**
 * What the ledgers of a story found, one by one, in the order in which an editor looks at them: corrections, quotations,
 * drift, credit, what is left out, descent, comments, wording; inside a ledger in the story's own order. What several ledgers
 * hold is told once (see `tellOnce`). Each has a name that lasts (see `findingId`), the same whether another is told with it or not.
 */
export const listFindings = (story: Story): readonly Finding[] =>
  tellAll(story).map(
    ({ words: _, against: __, differs: ___, quotation: ____, entries: _____, ...finding }) =>
      finding,
  );

/**
 * The finding that tells a part of the story (a quotation in one version, a figure that differs, a credit …), by that very
 * object. Where several ledgers hold the same words, all lead to the finding that tells them. Pure; cannot fail.
 */
export function findingsByEntry(story: Story): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  for (const { id, entries = [] } of tellAll(story))
    for (const entry of entries) if (!found.has(entry)) found.set(entry, id);
  return found;
}

function tellAll(story: Story) {
  const seen = new Map<string, number>();
  const named = LISTS.flatMap((list) => list(story)).map((told) => {
    const same = findingId(told, 0);
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    return { ...told, id: nth === 0 ? same : findingId(told, nth) };
  });
  return tellOnce(named);
}

const LISTS: readonly ((story: Story) => readonly ToldFinding[])[] = [
  correctionFindings,
  quotationFindings,
  driftFindings,
  creditFindings,
  leftOutFindings,
  descentFindings,
  commentFindings,
  wordingFindings,
];
