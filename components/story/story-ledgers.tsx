import type { LedgerFilter } from "@/lib/story/ledger-filter";
import { filterLedgers } from "@/lib/story/ledger-filter";
import type { Story } from "@/lib/story/story";
import { countEntries, type LedgerId } from "./ledger-choice";
import { LedgerFilterForm, sayFilter, showAllAddress } from "./ledger-filter-form";
import { NO_FILTER, type OverviewPlace } from "./overview-place";
import { Section } from "./section";

/** What a page needs to show its ledgers under a filter. */
export interface FilteredLedgers {
  readonly filter: LedgerFilter;
  /** The story as the filter leaves it: for the ledgers alone. */
  readonly story: Story;
  readonly all: Readonly<Record<LedgerId, number>>;
  readonly shown: Readonly<Record<LedgerId, number>>;
}

export function narrowLedgers(story: Story, filter: LedgerFilter): FilteredLedgers {
  const left = filterLedgers(story, filter);
  return {
    filter,
    story: left,
    all: countEntries(story, NO_FILTER),
    shown: countEntries(left, filter),
  };
}

const sum = (counts: Readonly<Record<LedgerId, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

export const LedgerFilterBar = (props: {
  readonly ledgers: FilteredLedgers;
  readonly place: OverviewPlace;
}) =>
  sum(props.ledgers.all) === 0 ? null : (
    <LedgerFilterForm
      place={props.place}
      shown={sum(props.ledgers.shown)}
      all={sum(props.ledgers.all)}
    />
  );

const TITLES: Readonly<Record<LedgerId, string>> = {
  corrections: "Corrections",
  quotations: "Quotations",
  drift: "Figures, dates, names and sourcing",
  credit: "Credit",
  descent: "Descent",
  "not-carried": "Not carried",
  comments: "Comments",
};

/** Says of a ledger that it has entries, but none that the filter leaves; nothing where it shows some, or has none at all. */
export function NothingLeft(props: {
  readonly id: LedgerId;
  readonly ledgers: FilteredLedgers;
  readonly place: OverviewPlace;
}) {
  const { id, ledgers, place } = props;
  if (ledgers.shown[id] > 0 || ledgers.all[id] === 0) return null;
  return (
    <Section id={id} title={TITLES[id]}>
      <p className="empty">
        Nothing here is {sayFilter(place.story, ledgers.filter)}.{" "}
        <a href={showAllAddress(place)}>
          Show all<span className="sr-only"> ledgers</span>
        </a>
      </p>
    </Section>
  );
}
