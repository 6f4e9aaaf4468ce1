interface PastedTextProps {
  /** From 1, as it is counted on the page. */
  readonly number: number;
  /** Unique on the page. */
  readonly id: string;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
  /** Id of the sentence that says what is wrong; null where nothing is. */
  readonly faultId: string | null;
}

/** A text to paste into, with what may be known of it folded away. */
export function PastedText({ number, id, onRemove, faultId }: PastedTextProps) {
  return (
    <div className="pasted">
      <div className="pasted-head">
        <label htmlFor={id}>{number === 1 ? "Text" : `Text ${number}`}</label>
        {onRemove !== null && (
          <button type="button" className="chosen-remove" onClick={onRemove}>
            Remove<span className="sr-only"> text {number}</span>
          </button>
        )}
      </div>
      <textarea
        id={id}
        name="text"
        rows={9}
        spellCheck={false}
        aria-describedby={faultId ?? `${id}-hint`}
        aria-invalid={faultId === null ? undefined : true}
      />
      <p className="field-hint" id={`${id}-hint`}>
        As it stands on its page, comments and all. What is not the article is set apart.
      </p>
      <details className="pasted-facts">
        <summary>Outlet, address and name, where you know them</summary>
        <div className="field-row">
          <div className="field">
            <label htmlFor={`${id}-outlet`}>Outlet</label>
            <input id={`${id}-outlet`} name="outlet" autoComplete="off" maxLength={200} />
          </div>
          <div className="field">
            <label htmlFor={`${id}-label`}>Name in the story</label>
            <input
              id={`${id}-label`}
              name="label"
              autoComplete="off"
              maxLength={120}
              aria-describedby={`${id}-label-hint`}
            />
            <p className="field-hint" id={`${id}-label-hint`}>
              Such as “Wire, first version”. Left empty, it is found from the text.
            </p>
          </div>
          <div className="field field-wide">
            <label htmlFor={`${id}-address`}>Address of the page</label>
            <input
              id={`${id}-address`}
              name="address"
              type="url"
              inputMode="url"
              autoComplete="off"
              maxLength={2000}
              placeholder="https://"
            />
          </div>
        </div>
      </details>
    </div>
  );
}
