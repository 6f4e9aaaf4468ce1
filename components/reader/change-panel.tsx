import type { EntryGroup } from "./change-list";

interface ChangePanelProps {
  readonly groups: readonly EntryGroup[];
  /** How many quotation marks, dashes and spaces are printed differently. */
  readonly typography: number;
}

/** The list of changes: the comparison in words, each line a link to its place. */
export function ChangePanel({ groups, typography }: ChangePanelProps) {
  return (
    <nav className="change-panel" id="changes" aria-label="Changes">
      <h2 className="panel-title">What differs</h2>
      {groups.length === 0 && <p className="panel-note">No word differs.</p>}
      {groups.map((group) => (
        <section key={group.title} className="panel-group">
          <h3>
            {group.title} <span className="count">{group.entries.length}</span>
          </h3>
          <ol>
            {group.entries.map((entry, i) => (
              <li key={`${entry.stop}-${i}`}>
                <a href={`#${entry.target}`} data-goto={entry.stop}>
                  <span className="panel-place">{entry.place}</span>
                  <span className="panel-glyph" aria-hidden="true">
                    {entry.glyph}
                  </span>
                  <span className="panel-text">{entry.text}</span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {typography > 0 && (
        <p className="panel-note">
          Beside these, {typography}{" "}
          {typography === 1 ? "typographic mark is" : "typographic marks are"} printed differently.
        </p>
      )}
    </nav>
  );
}
