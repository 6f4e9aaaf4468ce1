import { type Finding, findingId, type ToldFinding } from "./finding";
import { commentFindings } from "./findings/comment-findings";
import { correctionFindings } from "./findings/correction-findings";
import { creditFindings } from "./findings/credit-findings";
import { descentFindings } from "./findings/descent-findings";
import { driftFindings } from "./findings/drift-findings";
import { leftOutFindings } from "./findings/left-out-findings";
import { quotationFindings } from "./findings/quotation-findings";
import { sameAmountNotes } from "./findings/same-amounts";
import { wordingFindings } from "./findings/wording-findings";
import type { Story } from "./story";
import { tellOnce } from "./tell-once";

/**
 * What the ledgers of a story found, one by one, in the order in which an editor looks at them: corrections, quotations,
 * drift, credit, what is left out, descent, comments, wording; inside a ledger in the story's own order. What several ledgers
 * hold is told once (see `tellOnce`). Each has a name that lasts (see `findingId`), the same whether another is told with it or not.
 */
export const listFindings = (story: Story): readonly Finding[] => tellFindings(story).findings;

/** The finding, by its id, that tells a part of the story; null where none does. */
export type IdOfEntry = (entry: object | undefined | null) => string | null;

/** All findings, as `listFindings` gives them, and by `idOf` the one that tells a part of the story. Pure; cannot fail. */
export function tellFindings(story: Story): {
  readonly findings: readonly Finding[];
  readonly idOf: IdOfEntry;
} {
  const told = tellAll(story);
  const found = idsByEntry(told);
  return {
    findings: told.map(plainFinding),
    idOf: (entry) => (entry ? (found.get(entry) ?? null) : null),
  };
}

/** What is of no ledger, but has an address of its own: one amount in two units. With its id, as a finding. */
export const listNotes = (story: Story): readonly Finding[] =>
  nameAll(sameAmountNotes(story)).map((note) => plainFinding({ ...note, also: [] }));

/**
 * The finding that tells a part of the story (a quotation in one version, a figure that differs, a credit …), by that very
 * object. Where several ledgers hold the same words, all lead to the finding that tells them. Pure; cannot fail.
 */
export const findingsByEntry = (story: Story): ReadonlyMap<object, string> =>
  idsByEntry([...tellAll(story), ...nameAll(sameAmountNotes(story))]);

function idsByEntry(all: readonly (ToldFinding & Pick<Finding, "id">)[]) {
  const found = new Map<object, string>();
  for (const { id, entries = [] } of all)
    for (const entry of entries) if (!found.has(entry)) found.set(entry, id);
  return found;
}

const tellAll = (story: Story) => tellOnce(nameAll(LISTS.flatMap((list) => list(story))));

function nameAll(all: readonly ToldFinding[]) {
  const seen = new Map<string, number>();
  return all.map((told) => {
    const same = findingId(told, 0);
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    return { ...told, id: nth === 0 ? same : findingId(told, nth) };
  });
}

const plainFinding = ({
  words: _,
  against: __,
  differs: ___,
  quotation: ____,
  entries: _____,
  speakers: ______,
  ...finding
}: ToldFinding & Pick<Finding, "id" | "also">): Finding => finding;

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
