import { type StoryChoices, StoryField } from "./desk-filters";
import { type LogFilter, logAddress } from "./desk-view";

interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly people: readonly string[];
  readonly stories: StoryChoices;
}

/** What the log is narrowed to: a person and a story; both stand in the address. */
export function LogFilters({ filter, people, stories }: LogFiltersProps) {
  const { by } = filter;
  const names = by === null || people.includes(by) ? people : [...people, by];
  return (
    <form className="desk-filters" action="/desk/log">
      <div className="field">
        <label htmlFor="by">Who</label>
        <select id="by" name="by" defaultValue={by ?? ""}>
          <option value="">Everybody</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="story">Story</label>
        <StoryField chosen={filter.story} stories={stories} hint="Its short name" />
      </div>
      <div className="desk-filter-buttons">
        <button type="submit" className="button">
          Show
        </button>
        <a href={logAddress({ by: null, story: null })}>Show all</a>
      </div>
    </form>
  );
}
