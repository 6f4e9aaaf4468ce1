import { shortenText } from "@/lib/compare/describe-change";
import type { LedgerFilter, LedgerKind } from "@/lib/story/ledger-filter";
import { filterLedgers, LEDGER_KINDS } from "@/lib/story/ledger-filter";
import { shownLeftOut } from "@/lib/story/shown-left-out";
import type { Story } from "@/lib/story/story";
import { type Query, queryValue } from "../reader/view-options";
import { shownCredit } from "./shown-rows";

/** What each kind of entry is called, in the words of the sections. */
export const KIND_WORDS: Readonly<Record<LedgerKind, string>> = {
  corrections: "Corrections",
  quotations: "Quotations",
  number: "Figures",
  date: "Dates",
  name: "Names",
  sourcing: "Sourcing",
  certainty: "Certainty",
  credit: "Credit",
  descent: "Descent",
  "left-out": "Not carried",
  comments: "Comments",
};

const isKind = (text: string | null): text is LedgerKind =>
  LEDGER_KINDS.some((kind) => kind === text);

/** Reads `?source=…&kind=…`; a source or kind that is not there counts as not given. */
export function readLedgerFilter(query: Query, story: Story): LedgerFilter {
  const [source, kind] = [queryValue(query, "source"), queryValue(query, "kind")];
  const version = story.versions.find(({ slug }) => slug === source);
  return { file: version?.file ?? null, kind: isKind(kind) ? kind : null };
}

/** What an address asks the ledgers to be narrowed to and that is not there: `the kind “drift”`. */
export function misreadFilter(query: Query, story: Story): readonly string[] {
  const [source, kind] = [queryValue(query, "source"), queryValue(query, "kind")];
  const { file, kind: known } = readLedgerFilter(query, story);
  return [
    ...(source && file === null ? [`source “${shortenText(source)}”`] : []),
    ...(kind && known === null ? [`kind “${shortenText(kind)}”`] : []),
  ];
}

/** Sections of the overview that a filter narrows. */
export type LedgerId =
  | "corrections"
  | "quotations"
  | "drift"
  | "credit"
  | "descent"
  | "not-carried"
  | "comments";

/** Versions whose comments are told under a filter. */
export const discussedIn = (story: Story, { file, kind }: LedgerFilter): Story["versions"] =>
  story.versions.filter(
    (version) =>
      version.article.comments.length > 0 &&
      (file === null || version.file === file) &&
      (kind === null || kind === "comments"),
  );

/** Sources to narrow the ledgers to: the base only where they hold something of its own, or where it is chosen. */
export const sourcesToChoose = (story: Story, chosen: LedgerFilter): Story["versions"] =>
  story.versions.filter(({ file }) => {
    if (file !== story.base || file === chosen.file) return true;
    const own = { file, kind: null };
    return Object.values(countEntries(filterLedgers(story, own), own)).some((count) => count > 0);
  });

/** How many entries each ledger of a story shows. */
export const countEntries = (
  story: Story,
  filter: LedgerFilter,
): Readonly<Record<LedgerId, number>> => ({
  corrections: story.corrections.length,
  quotations: story.quotations.length,
  drift: story.drift.length + story.sameAmounts.length,
  credit: shownCredit(story).slots.length === 0 ? 0 : shownCredit(story).rows.length,
  descent: story.descent.links.length + story.descent.shared.length,
  "not-carried": shownLeftOut(story).length,
  comments: discussedIn(story, filter).length,
});
