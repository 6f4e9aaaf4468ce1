import { addressOf } from "@/lib/compare/permalink";
import { DraftItem } from "./draft-item";
import type { DraftStoryView, DraftView, StoryChoice } from "./draft-view";
import { FollowInput } from "./follow-field.client";

interface DraftStoryProps {
  readonly draft: DraftView;
  readonly story: DraftStoryView;
  readonly stories: readonly StoryChoice[];
  readonly lines: OpenLines | null;
}

/** The text whose lines are open, and the first line shown. */
export interface OpenLines {
  readonly item: string;
  readonly from: number;
}

/** One story that the texts will make or join, with its texts. */
export function DraftStory({ draft, story, stories, lines }: DraftStoryProps) {
  const id = `story-${story.key}`;
  const items = draft.items.filter(({ key }) => story.items.includes(key));
  return (
    <section className="draft-story" aria-labelledby={`${id}-title`}>
      {story.existing === null ? (
        <NewStoryHead id={id} story={story} stories={stories} />
      ) : (
        <>
          <h2 id={`${id}-title`}>
            Into{" "}
            <a href={addressOf({ kind: "story", story: story.existing.slug })}>
              <bdi>{story.title}</bdi>
            </a>
          </h2>
          <p>
            <button
              type="submit"
              className="button button-quiet"
              name="do"
              value={`new-story:${story.key}`}
            >
              A new story instead
            </button>
          </p>
        </>
      )}
      {items.map((item) => (
        <DraftItem
          key={item.key}
          draft={draft}
          item={item}
          stories={stories}
          linesFrom={lines?.item === item.key ? lines.from : null}
        />
      ))}
    </section>
  );
}

function NewStoryHead({
  id,
  story,
  stories,
}: {
  readonly id: string;
  readonly story: DraftStoryView;
  readonly stories: readonly StoryChoice[];
}) {
  return (
    <>
      <h2 id={`${id}-title`}>A new story</h2>
      <div className="field-row draft-story-fields">
        <div className="field">
          <label htmlFor={`${id}-name`}>Title</label>
          <FollowInput
            id={`${id}-name`}
            name={`title-${story.key}`}
            value={story.title}
            autoComplete="off"
            maxLength={300}
            dir="auto"
          />
        </div>
        {stories.length > 0 && (
          <div className="field">
            <label htmlFor={`${id}-into`}>Or into a story that is here</label>
            <select id={`${id}-into`} name={`into-${story.key}`} data-now="">
              <option value="">a new story</option>
              {stories.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
    </>
  );
}
