import { addressOf } from "@/lib/compare/permalink";
import { languageAttributes } from "../ui/direction";
import { plural } from "../ui/plural";
import { DraftLines } from "./draft-lines";
import type { DraftView, ItemView, StoryChoice } from "./draft-view";
import { foundFacts, missingFacts, sayOrigin } from "./found-facts";
import { ItemFields } from "./item-fields";
import { KeptOutLines } from "./kept-out-lines";
import { itemTitle, NEW_STORY, standsAlone } from "./placement-choices";
import { VersionQuestion } from "./version-question";

export interface DraftItemProps {
  readonly draft: DraftView;
  readonly item: ItemView;
  readonly stories: readonly StoryChoice[];
  /** Number of the first line shown; null: the lines are closed. */
  readonly linesFrom: number | null;
}

/** One text: what was found in it, what is asked about it, and what can be changed. */
export function DraftItem({ draft, item, stories, linesFrom }: DraftItemProps) {
  const id = `text-${item.key}`;
  if (item.dropped) return <DroppedItem id={id} item={item} />;
  const missing = missingFacts(item);
  const language = languageAttributes(item.article.language);
  return (
    <section className="draft-item" id={id} aria-labelledby={`${id}-title`}>
      <header className="draft-item-head">
        <div>
          <p className="draft-origin" translate="no">
            Text {item.key} · {sayOrigin(item)}
          </p>
          <h3 id={`${id}-title`} translate="no" {...language}>
            {itemTitle(item)}
          </h3>
        </div>
        <button type="submit" className="chosen-remove" name="do" value={`drop:${item.key}`}>
          Remove<span className="sr-only"> text {item.key}</span>
        </button>
      </header>
      <Known item={item} />
      <dl className="found">
        {foundFacts(item).map(({ name, value, quoted }, index) => (
          <div key={`${index} ${name}`}>
            <dt>{name}</dt>
            <dd {...(quoted ? { ...language, translate: "no" } : {})}>{value}</dd>
          </div>
        ))}
        {missing !== "" && (
          <div>
            <dt>Not found</dt>
            <dd className="none">{missing}</dd>
          </div>
        )}
      </dl>
      {item.warnings.length > 0 && (
        <ul className="draft-warnings" aria-label={`What was unusual in text ${item.key}`}>
          {item.warnings.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <VersionQuestion draft={draft} item={item} />
      {standsAlone(draft, item) && (
        <div className="draft-question">
          <p>
            Shares no passage with the other texts{intoStory(draft, item)}. That is so of a report
            that another newsroom wrote on the same events, and of a text about something else.
          </p>
          <p className="draft-answers">
            <button
              type="submit"
              className="button"
              name="do"
              value={`place:${item.key}:${NEW_STORY}`}
            >
              Part it into a story of its own
            </button>
          </p>
        </div>
      )}
      <p className="draft-check">
        <button
          type="submit"
          className="button"
          name="do"
          value={linesFrom === null ? `lines:${item.key}:1` : "lines:none"}
        >
          {linesFrom === null ? "Check what each line is" : "Close the lines"}
          <span className="sr-only"> of text {item.key}</span>
        </button>
      </p>
      <KeptOutLines item={item} />
      <details className="draft-more">
        <summary>Outlet, name, place in the story</summary>
        <ItemFields draft={draft} item={item} stories={stories} />
      </details>
      {linesFrom !== null && <DraftLines item={item} from={linesFrom} />}
    </section>
  );
}

/** Names the story that is here already, since its texts do not stand on this page. */
function intoStory(draft: DraftView, item: ItemView): string {
  const story = draft.stories.find(({ items }) => items.includes(item.key));
  return story?.existing ? ` of “${story.title}”` : "";
}

function DroppedItem({ id, item }: { readonly id: string; readonly item: ItemView }) {
  return (
    <section className="draft-item draft-dropped" id={id} aria-label={`Text ${item.key}, removed`}>
      <p>
        Removed: <bdi translate="no">{itemTitle(item)}</bdi>
      </p>
      <button type="submit" className="chosen-remove" name="do" value={`keep:${item.key}`}>
        Put back<span className="sr-only"> text {item.key}</span>
      </button>
    </section>
  );
}

function Known({ item }: { readonly item: ItemView }) {
  const [place] = item.known;
  if (place === undefined) return null;
  return (
    <p className="draft-known">
      This very text is here already:{" "}
      <a href={addressOf({ kind: "story", story: place.story.slug })}>
        {place.source.label} in “<bdi>{place.story.title}</bdi>”
      </a>
      {item.known.length > 1 && ` and ${plural(item.known.length - 1, "other place")}`}.
    </p>
  );
}
