import { Isolated } from "../ui/isolated";
import type { Entry, EntryGroup } from "./change-list";

/** So many lines of a group are shown at once; a list of forty says less than the text itself. */
const SHOWN = 5;

interface ChangePanelProps {
  readonly groups: readonly EntryGroup[];
  /** The counts of changes in words; empty where nothing differs. */
  readonly counts: string;
}

/** The list of changes: the comparison in words, each line a link to its place. */
export function ChangePanel({ groups, counts }: ChangePanelProps) {
  return (
    <nav className="change-panel" id="changes" aria-label="Changes">
      <h2 className="panel-title">What differs</h2>
      {counts !== "" && <p className="panel-note">{counts}.</p>}
      {counts === "" && groups.length === 0 && <p className="panel-note">No word differs.</p>}
      {groups.map((group) => (
        <section key={group.title} className={`panel-group panel-${group.id}`}>
          <h3>
            {group.title} <span className="count">{group.entries.length}</span>
          </h3>
          <Entries entries={group.entries.slice(0, SHOWN)} />
          {group.entries.length > SHOWN && (
            <details>
              <summary>{group.entries.length - SHOWN} more</summary>
              <Entries entries={group.entries.slice(SHOWN)} />
            </details>
          )}
        </section>
      ))}
    </nav>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={`${entry.stop} ${entry.glyph} ${entry.text}`}>
          <a href={`#${entry.target}`} data-goto={entry.stop}>
            <span className="panel-place">{entry.place}</span>
            <span className="panel-glyph" aria-hidden="true">
              {entry.glyph}
            </span>
            <span className="panel-text">
              {entry.kind !== "" && <span className="panel-kind">{entry.kind}: </span>}
              <Isolated text={entry.text} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
