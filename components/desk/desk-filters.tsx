import { STATE_WORDS, wordOfClass, wordOfLedger } from "@/lib/story/finding-words";
import { plural } from "../ui/plural";
import { type DeskFilter, deskAddress } from "./desk-view";

const STATES = ["open", "needs-fix", "house-style", "fine", "gone", null] as const;

export const wordOfState = (state: DeskFilter["state"]): string =>
  state === null ? "All" : state === "gone" ? "Not found any more" : STATE_WORDS[state];

export interface DeskCounts {
  readonly states: Readonly<Record<string, number>>;
  readonly classes: readonly {
    readonly ledger: string;
    readonly class: string;
    readonly count: number;
  }[];
}

export type StoryChoices = readonly { readonly slug: string; readonly title: string }[] | null;

interface DeskFiltersProps {
  readonly filter: DeskFilter;
  readonly counts: DeskCounts;
  readonly stories: StoryChoices;
}

/** What the queue shows: states as links with their counts, the rest as a form; all of it stands in the address. */
export function DeskFilters({ filter, counts, stories }: DeskFiltersProps) {
  const countOf = (state: (typeof STATES)[number]): number =>
    state === null
      ? Object.entries(counts.states).reduce(
          (sum, [name, n]) => (name === "gone" ? sum : sum + n),
          0,
        )
      : (counts.states[state] ?? 0);
  return (
    <>
      <nav className="desk-states" aria-label="States">
        {STATES.map((state) => (
          <a
            key={state ?? "all"}
            href={deskAddress({ ...filter, state })}
            aria-current={filter.state === state ? "page" : undefined}
          >
            {wordOfState(state)} <span className="desk-count">{countOf(state)}</span>
          </a>
        ))}
      </nav>
      <FilterForm filter={filter} counts={counts} stories={stories} />
    </>
  );
}

function FilterForm({ filter, counts, stories }: DeskFiltersProps) {
  const ledgers = [
    ...new Set([...counts.classes.map(({ ledger }) => ledger), ...known(filter.ledger)]),
  ];
  const inLedger = counts.classes.filter(
    ({ ledger }) => filter.ledger === null || ledger === filter.ledger,
  );
  const classes = [...new Set([...inLedger.map((one) => one.class), ...known(filter.class)])];
  const sum = (isIn: (one: DeskCounts["classes"][number]) => boolean): number =>
    counts.classes.filter(isIn).reduce((all, { count }) => all + count, 0);
  const total = sum(() => true);
  return (
    <form className="desk-filters" action="/desk">
      {filter.state !== "open" && (
        <input type="hidden" name="state" value={filter.state ?? "any"} />
      )}
      <div className="field">
        <label htmlFor="ledger">Ledger</label>
        <select id="ledger" name="ledger" defaultValue={filter.ledger ?? ""}>
          <option value="">All ({total})</option>
          {ledgers.map((ledger) => (
            <option key={ledger} value={ledger}>
              {wordOfLedger(ledger)} ({sum((one) => one.ledger === ledger)})
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="class">Kind</label>
        <select id="class" name="class" defaultValue={filter.class ?? ""}>
          <option value="">All</option>
          {classes.map((name) => (
            <option key={name} value={name}>
              {wordOfClass(name)} (
              {inLedger
                .filter((one) => one.class === name)
                .reduce((all, { count }) => all + count, 0)}
              )
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="story">Story</label>
        <StoryField chosen={filter.story} stories={stories} />
      </div>
      <div className="field">
        <label htmlFor="source">Source</label>
        <input
          id="source"
          name="source"
          defaultValue={filter.source ?? ""}
          placeholder="Part of a name"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className="desk-filter-buttons">
        <button type="submit" className="button">
          Show
        </button>
        <a
          href={deskAddress({
            ledger: null,
            class: null,
            source: null,
            story: null,
            state: filter.state,
          })}
        >
          Show all
        </a>
      </div>
    </form>
  );
}

interface StoryFieldProps {
  readonly chosen: string | null;
  readonly stories: StoryChoices;
  /** What to type where there are too many to choose from. */
  readonly hint?: string;
}

/** A story out of a list, or, where there are many, by what is typed. */
export function StoryField({ chosen, stories, hint = "Part of a title" }: StoryFieldProps) {
  if (stories === null)
    return (
      <input
        id="story"
        name="story"
        defaultValue={chosen ?? ""}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
      />
    );
  const isListed = chosen === null || stories.some(({ slug }) => slug === chosen);
  return (
    <select id="story" name="story" defaultValue={chosen ?? ""}>
      <option value="">All</option>
      {!isListed && <option value={chosen}>{chosen}</option>}
      {stories.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </select>
  );
}

const known = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** `Findings 26 to 50 of 75`. */
export const sayShown = (from: number, shown: number, total: number): string =>
  total === 0
    ? "No finding"
    : shown === total
      ? plural(total, "finding")
      : `Findings ${from + 1} to ${from + shown} of ${total.toLocaleString("en")}`;
