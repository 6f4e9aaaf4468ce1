/** Where addresses are given, or why this reader fetches none. */
export function AddressField({
  fetching,
  disabled,
}: {
  readonly fetching: true | string;
  readonly disabled: boolean;
}) {
  if (fetching !== true)
    return (
      <div className="field address-field">
        <p className="field-name">Addresses</p>
        <p className="field-hint">{fetching}</p>
      </div>
    );
  return (
    <div className="field address-field">
      <label htmlFor="url">Addresses</label>
      <textarea
        id="url"
        name="url"
        rows={2}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        disabled={disabled}
        aria-describedby="url-hint"
      />
      <p className="field-hint" id="url-hint">
        One a line. The page is fetched once, now, and read as you see it without signing in.
      </p>
    </div>
  );
}
