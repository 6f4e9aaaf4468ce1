import { addressOf } from "@/lib/compare/permalink";
import type { StoryChoice } from "../add/draft-view";
import { EditSource } from "./edit-source";
import type { EditView } from "./edit-view";
import { PastEdits } from "./past-edits";
import { Was } from "./was";

interface EditPageProps {
  readonly story: EditView;
  /** Other stories that a source can be moved to. */
  readonly others: readonly StoryChoice[];
  /** Whether this reader fetches addresses. */
  readonly canFetch: boolean;
  /** What was done just now; null where nothing was. */
  readonly done: { readonly said: string; readonly undo: string | null } | null;
  /** Why the last change was not made; null where it was. */
  readonly fault: string | null;
}

/** Where a story is put in order: its title, note and base, its sources, and what was changed before. */
export function EditPage(props: EditPageProps) {
  const { story } = props;
  const home = addressOf({ kind: "story", story: story.slug });
  return (
    <div className="edit">
      <p className="crumb">
        <a href={home}>
          <bdi>{story.title}</bdi>
        </a>
      </p>
      <h1>Edit this story</h1>
      {story.folder !== null && (
        <p className="section-note">
          This story belongs to a folder, <span translate="no">{story.folder}</span>, and follows
          its files: title, note, base, order and the files’ sources are changed there. Sources that
          were added here are changed here.
        </p>
      )}
      <EditForm {...props} />
    </div>
  );
}

function EditForm({ story, others, canFetch, done, fault }: EditPageProps) {
  const home = addressOf({ kind: "story", story: story.slug });
  return (
    <form className="edit-form" action={`${home}/edit/change`} method="post">
      {/* Enter in a field presses the first button of a form. */}
      <button type="submit" name="do" value="save" className="sr-only" tabIndex={-1} aria-hidden>
        Save
      </button>
      {fault !== null && (
        <p className="form-fault" role="alert">
          {fault}
        </p>
      )}
      {done !== null && fault === null && (
        <p className="edit-done" role="status">
          {done.said}{" "}
          {done.undo !== null && (
            <button
              type="submit"
              className="button button-quiet"
              name="do"
              value={`undo:${done.undo}`}
            >
              Undo
            </button>
          )}
        </p>
      )}
      {story.folder === null && <StoryFields story={story} />}
      <section className="edit-section" aria-labelledby="sources-title">
        <div className="edit-section-head">
          <h2 id="sources-title">Sources</h2>
          <a className="button" href={`/add?story=${encodeURIComponent(story.slug)}`}>
            Add source
          </a>
        </div>
        <ol className="edit-sources">
          {story.sources.map((source, index) => (
            <EditSource
              key={source.id}
              source={source}
              isFirst={index === 0}
              isLast={index === story.sources.length - 1}
              canOrder={story.folder === null && story.sources.length > 1}
              others={others}
              canFetch={canFetch}
            />
          ))}
        </ol>
        {story.ordered && story.folder === null && (
          <p>
            <button type="submit" className="button button-quiet" name="do" value="order-by-text">
              Put them in the order found from the texts
            </button>
          </p>
        )}
      </section>
      <PastEdits edits={story.edits} />
    </form>
  );
}

function StoryFields({ story }: { readonly story: EditView }) {
  return (
    <div className="edit-fields">
      <div className="field">
        <label htmlFor="title">Title</label>
        <Was name="title" value={story.givenTitle} />
        <input
          id="title"
          name="title"
          defaultValue={story.givenTitle ?? ""}
          placeholder={story.title}
          autoComplete="off"
          maxLength={300}
          dir="auto"
          aria-describedby="title-hint"
        />
        <p className="field-hint" id="title-hint">
          Left empty, it is taken from a headline. The address of the story stays as it is.
        </p>
      </div>
      <div className="field">
        <label htmlFor="note">Note</label>
        <Was name="note" value={story.note} />
        <textarea
          id="note"
          name="note"
          rows={3}
          defaultValue={story.note ?? ""}
          maxLength={4000}
          dir="auto"
          aria-describedby="note-hint"
        />
        <p className="field-hint" id="note-hint">
          What a reader should know before reading. It stands under the title.
        </p>
      </div>
      <div className="field">
        <label htmlFor="base">Read against</label>
        <Was name="base" value={story.baseSourceId} />
        <select id="base" name="base" defaultValue={story.baseSourceId ?? ""}>
          <option value="">
            found from the texts
            {story.baseSourceId === null && story.baseLabel !== null && ` (${story.baseLabel})`}
          </option>
          {story.sources.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <details className="draft-more">
        <summary>Address of the story</summary>
        <div className="field">
          <label htmlFor="slug">Short name in addresses</label>
          <Was name="slug" value={story.slug} />
          <input
            id="slug"
            name="slug"
            defaultValue={story.slug}
            autoComplete="off"
            maxLength={120}
            spellCheck={false}
            aria-describedby="slug-hint"
          />
          <p className="field-hint" id="slug-hint">
            Links with the present name keep leading here.
          </p>
        </div>
      </details>
      <p>
        <button type="submit" className="button button-primary" name="do" value="save">
          Save
        </button>
      </p>
    </div>
  );
}
