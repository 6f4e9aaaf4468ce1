/** Stories that texts can be put into, where there are more than the page's lists hold. */
export interface StoryFinder {
  /** What was looked for; empty: nothing, the latest are listed. */
  readonly query: string;
  /** How many the lists hold now. */
  readonly listed: number;
  /** All that are here. */
  readonly total: number;
  /** Where the lists hold the following ones; null where these are the last. */
  readonly nextHref: string | null;
}

interface StoryFinderProps extends StoryFinder {
  readonly address: string;
  /** Which lines are open, as the page's address says it. */
  readonly view: string;
}

/** Looks for the story that texts belong to, so that the lists below hold it; nothing where they hold all. */
export function StoryFinderForm(props: StoryFinderProps) {
  const { query, listed, total, nextHref, address, view } = props;
  if (query === "" && nextHref === null && listed >= total) return null;
  return (
    <form className="story-finder" action={address}>
      <label htmlFor="find-story">Find the story that a text belongs to</label>
      {view !== "" && <input type="hidden" name="lines" value={view} />}
      <input
        id="find-story"
        name="find"
        type="search"
        defaultValue={query}
        placeholder="Title or source"
        autoComplete="off"
        maxLength={200}
        dir="auto"
      />
      <button type="submit" className="button">
        Find
      </button>
      <p className="field-hint" role={query === "" ? undefined : "status"}>
        {sayListed(props)}
        {nextHref !== null && (
          <>
            {" "}
            <a href={nextHref}>List the following ones</a>
          </>
        )}
        {query !== "" && (
          <>
            {" "}
            <a href={view === "" ? address : `${address}?lines=${encodeURIComponent(view)}`}>
              List the latest
            </a>
          </>
        )}
      </p>
    </form>
  );
}

function sayListed({ query, listed, total, nextHref }: StoryFinder): string {
  const n = listed.toLocaleString("en");
  if (query === "")
    return `The lists of stories on this page hold ${n} of ${total.toLocaleString("en")}.`;
  if (listed === 0) return `No story here has “${query}” in its title or among its sources.`;
  return `The lists of stories on this page hold ${nextHref === null ? "" : "the first "}${n} with “${query}”.`;
}
