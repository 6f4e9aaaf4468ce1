import { addressOf } from "@/lib/compare/permalink";
import type { LedgerFilter } from "@/lib/story/ledger-filter";
import { LEDGER_KINDS } from "@/lib/story/ledger-filter";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { KIND_WORDS, sourcesToChoose } from "./ledger-choice";
import { versionOf } from "./locate";
import { NO_FILTER, type OverviewPlace, placeAddress } from "./overview-place";
import { PlaceFields } from "./place-fields";

interface LedgerFilterFormProps {
  readonly place: OverviewPlace;
  readonly shown: number;
  readonly all: number;
}

/** Narrows the ledgers to a source or a kind: a plain form whose choice stands in the address. Folded until it is used. */
export function LedgerFilterForm({ place, shown, all }: LedgerFilterFormProps) {
  const { story, filter } = place;
  const active = filter.file !== null || filter.kind !== null;
  return (
    <section className="ledger-filter" id="filter" aria-label="Filter of the ledgers">
      {active && (
        <p>
          {shown === 0 ? "No entry" : plural(shown, "entry", "entries")} of the ledgers{" "}
          {shown <= 1 ? "is" : "are"} {sayFilter(story, filter)};{" "}
          {all - shown === 1 ? "1 other is" : `${all - shown} others are`} hidden.{" "}
          <a href={showAllAddress(place)}>Show all</a>
        </p>
      )}
      <details className="ledger-fold" open={active}>
        <summary>Filter the ledgers</summary>
        <form
          className="base-form"
          action={`${addressOf({ kind: "story", story: story.slug })}#filter`}
        >
          <PlaceFields place={{ ...place, filter: NO_FILTER }} />
          <label htmlFor="filter-source">Source</label>
          <select
            id="filter-source"
            name="source"
            defaultValue={filter.file === null ? "" : versionOf(story, filter.file)?.slug}
          >
            <option value="">All</option>
            {sourcesToChoose(story, filter).map((version) => (
              <option key={version.file} value={version.slug}>
                {version.label}
              </option>
            ))}
          </select>
          <label htmlFor="filter-kind">Kind</label>
          <select id="filter-kind" name="kind" defaultValue={filter.kind ?? ""}>
            <option value="">All</option>
            {LEDGER_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_WORDS[kind]}
              </option>
            ))}
          </select>
          <button type="submit" className="button">
            Show
          </button>
        </form>
      </details>
    </section>
  );
}

/** `of “Copy”`, `of the kind “Names”`, `of “Copy” and of the kind “Names”`. */
export function sayFilter(story: Story, { file, kind }: LedgerFilter): string {
  const source = file === null ? [] : [`of “${versionOf(story, file)?.label ?? file}”`];
  return [...source, ...(kind === null ? [] : [`of the kind “${KIND_WORDS[kind]}”`])].join(" and ");
}

/** The overview without a filter, read against the same base and counted in the same way. */
export const showAllAddress = (place: OverviewPlace): string =>
  placeAddress({ ...place, filter: NO_FILTER }, "filter");
