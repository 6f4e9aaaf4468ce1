import type { EditSourceView } from "./edit-view";
import { sayTime } from "./say-time";

/** Where a text is taken out of sight: which version, why, and a box that makes it a decision. */
export function WithdrawFields({ source }: { readonly source: EditSourceView }) {
  const id = `withdraw-${source.id}`;
  const shown = source.states.filter(({ withdrawn }) => withdrawn === null);
  if (shown.length === 0) return null;
  return (
    <details className="draft-more">
      <summary>
        Withdraw this text<span className="sr-only"> of {source.label}</span>
      </summary>
      <p className="section-note" id={`${id}-hint`}>
        It is then shown nowhere: not in this story, not in another one that has it, not through its
        fixed links. They say that it was withdrawn, and the reason. The text itself stays in this
        reader’s database and can be brought back with Undo; what others have copied, they keep.
      </p>
      <div className="field-row">
        {source.states.length > 1 && (
          <div className="field">
            <label htmlFor={`${id}-which`}>Which version</label>
            <select id={`${id}-which`} name={`withdraw-which-${source.id}`} defaultValue="all">
              <option value="all">every version</option>
              {source.states.map(({ hash, seenAt, withdrawn }, index) =>
                withdrawn === null ? (
                  <option key={hash} value={hash}>
                    version {index + 1}, added here on {sayTime(seenAt)}
                  </option>
                ) : null,
              )}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-because`}>Why</label>
          <select id={`${id}-because`} name={`withdraw-because-${source.id}`}>
            <option value="withdrawn">its publisher withdrew it</option>
            <option value="rights-ended">the right to show it ended</option>
          </select>
        </div>
        <div className="field field-wide">
          <label htmlFor={`${id}-reason`}>Reason, as readers will see it</label>
          <textarea
            id={`${id}-reason`}
            name={`withdraw-reason-${source.id}`}
            rows={2}
            maxLength={1000}
            dir="auto"
          />
        </div>
      </div>
      <label className="check-field">
        <input type="checkbox" name={`withdraw-sure-${source.id}`} value="yes" />
        <span>Yes, show it nowhere any more</span>
      </label>
      <p className="edit-source-actions">
        <button
          type="submit"
          className="button"
          name="do"
          value={`withdraw:${source.id}`}
          aria-describedby={`${id}-hint`}
        >
          Withdraw
        </button>
      </p>
    </details>
  );
}

/** Which versions of a source are shown nowhere, and the reason that readers see. */
export function WithdrawnNote({ source }: { readonly source: EditSourceView }) {
  const withdrawn = source.states.flatMap((state, index) =>
    state.withdrawn === null ? [] : [{ ...state.withdrawn, number: index + 1, hash: state.hash }],
  );
  return withdrawn.map(({ hash, number, because, reason }) => (
    <p key={hash} className="edit-withdrawn">
      {source.states.length > 1 ? `Version ${number}` : "This text"} is shown nowhere:{" "}
      {because === "withdrawn" ? "it was withdrawn" : "the right to show it has ended"}
      {reason === "" ? "." : <>. The reason given: {closeSentence(reason)}</>} It can be brought
      back under “Changes so far”.
    </p>
  ));
}

/** A person's reason, so that another sentence can follow. */
const closeSentence = (text: string): string => (/[.!?…。！？]$/u.test(text) ? text : `${text}.`);
