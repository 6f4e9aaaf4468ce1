import { addressOf } from "@/lib/compare/permalink";
import type { LedgerFilter } from "@/lib/story/ledger-filter";
import { LEDGER_KINDS } from "@/lib/story/ledger-filter";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { type Counting, countings } from "./counting";
import { KIND_WORDS } from "./ledger-choice";
import { versionOf } from "./locate";

export interface FilterPlace {
  readonly story: Story;
  readonly counting: Counting;
  /** Short name of the base that the address asks for; null where it asks for none. */
  readonly chosenBase: string | null;
}

interface LedgerFilterFormProps extends FilterPlace {
  readonly filter: LedgerFilter;
  readonly shown: number;
  readonly all: number;
}

/** Narrows the ledgers to a source or a kind: a plain form whose choice stands in the address. Folded until it is used. */
export function LedgerFilterForm(props: LedgerFilterFormProps) {
  const { story, filter, shown, all, ...place } = props;
  const active = filter.file !== null || filter.kind !== null;
  const kept = keptQuery({ story, ...place });
  return (
    <section className="ledger-filter" id="filter" aria-label="Filter of the ledgers">
      {active && (
        <p>
          {shown === 0 ? "No entry" : plural(shown, "entry", "entries")} of the ledgers{" "}
          {shown === 1 ? "is" : shown === 0 ? "is" : "are"} {sayFilter(story, filter)};{" "}
          {all - shown === 1 ? "1 other is" : `${all - shown} others are`} hidden.{" "}
          <a href={showAllAddress({ story, ...place })}>Show all</a>
        </p>
      )}
      <details className="ledger-fold" open={active}>
        <summary>Filter the ledgers</summary>
        <form
          className="base-form"
          action={`${addressOf({ kind: "story", story: story.slug })}#filter`}
        >
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label htmlFor="filter-source">Source</label>
          <select
            id="filter-source"
            name="source"
            defaultValue={filter.file === null ? "" : versionOf(story, filter.file)?.slug}
          >
            <option value="">All</option>
            {story.versions
              .filter(({ file }) => file !== story.base)
              .map((version) => (
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
export function showAllAddress(place: FilterPlace): string {
  const query = new URLSearchParams(keptQuery(place).map(([name, value]) => [name, value]));
  const page = addressOf({ kind: "story", story: place.story.slug });
  return `${page}${query.size === 0 ? "" : `?${query}`}#filter`;
}

const keptQuery = ({
  counting,
  chosenBase,
}: FilterPlace): readonly (readonly [name: string, value: string])[] => {
  const [name, value] = countings.find(({ id }) => id === counting)?.query.split("=") ?? [];
  return [
    ...(chosenBase === null ? [] : [["base", chosenBase] as const]),
    ...(name === undefined || value === undefined ? [] : [[name, value] as const]),
  ];
};
