import { addressOf } from "@/lib/compare/permalink";
import type { StrongestFinding } from "@/lib/story/strongest/strongest-finding";
import { Isolated } from "../ui/isolated";
import { plural } from "../ui/plural";

/** A story as the list shows it. */
export interface StoryLine {
  readonly slug: string;
  readonly title: string;
  /** Whether it came with the reader, to try it out. */
  readonly sample: boolean;
  readonly labels: readonly string[];
  /** The finding that comes first in its overview; null where nothing stands out. */
  readonly line: StrongestFinding | null;
  /** Whether its texts are still to be read: only how many they are is known. */
  readonly unread: boolean;
  /** Why nothing of it is shown; null where it is. */
  readonly withheld: string | null;
}

interface StoriesPageProps {
  readonly stories: readonly StoryLine[];
  /** What was searched for; empty: everything. */
  readonly query: string;
  readonly isFirst: boolean;
  /** Address of the next page; null on the last. */
  readonly next: string | null;
  /** Stories there are, whatever was searched for. */
  readonly total: number;
  /** Whether whoever looks at the list may add to it. */
  readonly canAdd: boolean;
  /** Folders and files that could not be used: one plain sentence each. */
  readonly problems: readonly string[];
}

/** The list of stories, with what could not be read and why. */
export function StoriesPage(props: StoriesPageProps) {
  const { stories, query, isFirst, next, total, canAdd, problems } = props;
  return (
    <div className="stories">
      <div className="stories-head">
        <h1>Stories</h1>
        {canAdd && total > 0 && (
          <a className="button button-primary" href="/add">
            Add sources
          </a>
        )}
      </div>
      <p className="section-note">
        Variorum puts every version of one news story side by side, paragraph by paragraph, and says
        in plain words where they read differently.
      </p>
      {total > 0 && <SearchForm query={query} />}
      {stories.length === 0 && <Nothing {...props} />}
      <ul className="story-list">
        {stories.map((story) => (
          <StoryItem key={story.slug} story={story} />
        ))}
      </ul>
      {stories.some(({ unread }) => unread) && (
        <p className="section-note">
          Stories that are still being read say what differs when this page is loaded again.
        </p>
      )}
      {(next !== null || !isFirst) && (
        <nav className="story-pages" aria-label="Pages of the list">
          {!isFirst && (
            <a href={query === "" ? "/" : `/?q=${encodeURIComponent(query)}`}>From the beginning</a>
          )}
          {next !== null && (
            <a href={next} rel="next">
              More stories
            </a>
          )}
        </nav>
      )}
      {problems.length > 0 && (
        <section className="story-problems" aria-labelledby="problems-title">
          <h2 id="problems-title">Not read</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function SearchForm({ query }: { readonly query: string }) {
  return (
    <search>
      <form action="/" className="story-search">
        <label htmlFor="q">Find a story by its title or its sources</label>
        <input id="q" name="q" type="search" defaultValue={query} maxLength={200} />
        <button type="submit" className="button">
          Find
        </button>
      </form>
    </search>
  );
}

function Nothing({ query, isFirst, total, canAdd }: StoriesPageProps) {
  if (total === 0)
    return (
      <div className="stories-empty">
        <p>There is no story yet.</p>
        {canAdd && (
          <>
            <p className="section-note">
              Give two versions of one text, or more: paste them, or drop their files.
            </p>
            <p>
              <a className="button button-primary" href="/add">
                Add the first sources
              </a>
            </p>
          </>
        )}
        <p className="section-note">
          Whole folders come in with “variorum import”, or where VARIORUM_STORIES points.
        </p>
      </div>
    );
  return (
    <p className="empty">
      {query === ""
        ? "There are no more stories."
        : `${isFirst ? "No story has" : "No more stories have"} “${query}” in the title or among the sources.`}{" "}
      <a href="/">All stories</a>
    </p>
  );
}

function StoryItem({ story }: { readonly story: StoryLine }) {
  const { slug, title, sample, labels, line, unread, withheld } = story;
  return (
    <li>
      <h2>
        <a href={addressOf({ kind: "story", story: slug })}>{title}</a>
      </h2>
      <p className="story-slug">
        {sample && <span className="badge badge-neutral">sample, invented texts</span>}{" "}
        <span>{slug}</span>
      </p>
      {line !== null && (
        <p className="story-finding">
          <a href={line.href}>
            {line.versions.join(" · ")}
            {line.place === "" ? "" : `, ${line.place}`}
          </a>
          : <Isolated text={line.text} />
        </p>
      )}
      {withheld !== null ? (
        <p>{withheld}</p>
      ) : unread ? (
        <p>{plural(labels.length, "source")}, still being read.</p>
      ) : (
        <p>
          {plural(labels.length, "source")}: {labels.join(" · ")}
        </p>
      )}
    </li>
  );
}
