import { addressOf } from "@/lib/compare/permalink";
import { Isolated } from "../ui/isolated";
import { plural } from "../ui/plural";
import type { TopFinding } from "./top-findings";

/** A story as the list shows it. */
export interface StoryLine {
  readonly slug: string;
  readonly title: string;
  /** Whether it came with the reader, to try it out. */
  readonly sample: boolean;
  readonly labels: readonly string[];
  /** The finding that comes first in its overview; null where nothing stands out. */
  readonly finding: TopFinding | null;
}

interface StoriesPageProps {
  readonly stories: readonly StoryLine[];
  /** Folders and files that could not be used: one plain sentence each. */
  readonly problems: readonly string[];
}

/** The list of stories, with what could not be read and why. */
export function StoriesPage({ stories, problems }: StoriesPageProps) {
  return (
    <div className="stories">
      <h1>Stories</h1>
      <p className="section-note">
        Variorum puts every version of one news story side by side, paragraph by paragraph, and says
        in plain words where they read differently.
      </p>
      {stories.length === 0 && (
        <p className="empty">
          There is no story yet. Put a folder of text files where VARIORUM_STORIES points, and start
          again.
        </p>
      )}
      <ul className="story-list">
        {stories.map((story) => (
          <li key={story.slug}>
            <h2>
              <a href={addressOf({ kind: "story", story: story.slug })}>{story.title}</a>
            </h2>
            <p className="story-slug">
              {story.sample && <span className="badge badge-neutral">sample, invented texts</span>}{" "}
              <span>{story.slug}</span>
            </p>
            {story.finding !== null && (
              <p className="story-finding">
                <a href={story.finding.href}>
                  {story.finding.version}
                  {story.finding.place === "" ? "" : `, ${story.finding.place}`}
                </a>
                : <Isolated text={story.finding.text} />
              </p>
            )}
            <p>
              {plural(story.labels.length, "source")}: {story.labels.join(" · ")}
            </p>
          </li>
        ))}
      </ul>
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
