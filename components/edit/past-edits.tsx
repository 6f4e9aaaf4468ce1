import type { EditLine } from "./edit-view";
import { sayTime } from "./say-time";

/** What was changed before, the latest first, each with its way back. */
export function PastEdits({ edits }: { readonly edits: readonly EditLine[] }) {
  return (
    <section className="edit-section" aria-labelledby="edits-title">
      <h2 id="edits-title">Changes so far</h2>
      {edits.length === 0 && <p className="none">Nothing was changed yet.</p>}
      <ol className="past-edits">
        {edits.map(({ id, at, what, undone }) => (
          <li key={id}>
            <time dateTime={at}>{sayTime(at)}</time>
            <span>
              {undone ? <s>{what}</s> : what}
              {undone && " Taken back."}
            </span>
            {!undone && (
              <button
                type="submit"
                className="button button-quiet"
                name="do"
                value={`undo:${id}`}
                aria-label={`Undo: ${what}`}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
