import { plural } from "../ui/plural";
import { DraftDesk, type DraftNotice } from "./draft-desk.client";
import { DraftItem } from "./draft-item";
import { DraftStory, type OpenLines } from "./draft-story";
import type { DraftView, RefusedView, StoryChoice } from "./draft-view";
import { type StoryFinder, StoryFinderForm } from "./story-finder";

interface DraftPageProps {
  readonly draft: DraftView;
  /** Stories of the store that texts can be put into, the latest first. */
  readonly stories: readonly StoryChoice[];
  readonly finder: StoryFinder;
  readonly lines: OpenLines | null;
  /** The same as the page's address says it; empty: chosen by the page. */
  readonly view: string;
  /** Why the last change was not made; null where it was. */
  readonly fault: string | null;
  /** What the last change did, and what undoes it. */
  readonly notice: DraftNotice | null;
}

const until = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** What was found in the texts that somebody gave, before anything is kept. */
export function DraftPage(props: DraftPageProps) {
  const { draft, stories, finder, lines, view, fault, notice } = props;
  const kept = draft.items.filter(({ dropped }) => !dropped);
  const dropped = draft.items.filter((item) => item.dropped);
  return (
    <div className="draft">
      <p className="crumb">
        <a href="/add">Add sources</a>
      </p>
      <h1>{sayDraft(draft)}</h1>
      <p className="section-note">
        {kept.length > 0
          ? `Nothing is kept yet. See whether each text was read as you would read it; then save. This page stays until ${until.format(new Date(draft.expiresAt))} UTC.`
          : "Nothing is left to save."}
      </p>
      {fault !== null && (
        <p className="form-fault" role="alert">
          {fault}
        </p>
      )}
      <Refused refused={draft.refused} />
      {kept.length > 0 && (
        <StoryFinderForm {...finder} address={`/add/${encodeURIComponent(draft.id)}`} view={view} />
      )}
      <DraftDesk
        id={draft.id}
        view={view}
        notice={notice}
        canSave={kept.length > 0}
        many={kept.length > 1}
      >
        {draft.stories.map((story) => (
          <DraftStory key={story.key} draft={draft} story={story} stories={stories} lines={lines} />
        ))}
        {dropped.map((item) => (
          <DraftItem key={item.key} draft={draft} item={item} stories={stories} linesFrom={null} />
        ))}
      </DraftDesk>
    </div>
  );
}

function sayDraft(draft: DraftView): string {
  const texts = draft.items.filter(({ dropped }) => !dropped).length;
  if (texts === 0) return draft.items.length > 0 ? "No text left" : "Nothing could be read";
  const { length } = draft.stories;
  return length > 1 ? `${plural(texts, "text")}, ${length} stories` : plural(texts, "text");
}

function Refused({ refused }: { readonly refused: readonly RefusedView[] }) {
  if (refused.length === 0) return null;
  return (
    <section className="draft-refused" aria-labelledby="refused-title">
      <h2 id="refused-title">Not taken</h2>
      <ul>
        {refused.map(({ key, name, problem }) => (
          <li key={key}>
            <strong translate="no">{name}</strong>
            <br />
            {problem.message}
          </li>
        ))}
      </ul>
      <p className="field-hint">
        Nothing of {refused.length === 1 ? "it" : "these"} is kept. Open the file, copy the text,
        and <a href="/add">paste it</a>; or save it as a text or HTML file and add that.
      </p>
    </section>
  );
}
