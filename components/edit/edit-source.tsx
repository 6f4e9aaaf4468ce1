import type { StoryChoice } from "../add/draft-view";
import { plural } from "../ui/plural";
import { ADDRESS_INPUT, LABEL_INPUT, OUTLET_INPUT, RoleOptions } from "../ui/source-inputs";
import type { EditSourceView } from "./edit-view";
import { sayTime } from "./say-time";
import { Was } from "./was";
import { WatchFields } from "./watch-fields";
import { WithdrawFields, WithdrawnNote } from "./withdraw-fields";

interface EditSourceProps {
  readonly source: EditSourceView;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canOrder: boolean;
  readonly others: readonly StoryChoice[];
  readonly canFetch: boolean;
}

/** One source of a story: its place in the order, and folded away what can be changed. */
export function EditSource({
  source,
  isFirst,
  isLast,
  canOrder,
  others,
  canFetch,
}: EditSourceProps) {
  const id = `source-${source.id}`;
  const facts = [
    source.outlet,
    // The name of the first version's file says nothing of the later ones.
    source.states.length > 1 ? plural(source.states.length, "version") : source.file,
  ].filter((fact) => fact !== null);
  return (
    <li className="edit-source" id={id}>
      <div className="edit-source-head">
        <div className="edit-source-name">
          <h3 dir="auto">{source.label}</h3>
          <p translate="no">{facts.join(" · ")}</p>
        </div>
        {canOrder && <Moves source={source} isFirst={isFirst} isLast={isLast} />}
      </div>
      <WithdrawnNote source={source} />
      {!source.owned && (
        <details className="draft-more">
          <summary>
            Change<span className="sr-only"> {source.label}</span>
          </summary>
          <SourceFields source={source} others={others} />
          <States source={source} />
          <p className="edit-source-actions">
            <button type="submit" className="button" name="do" value="save">
              Save
            </button>
            {canFetch && source.address !== null && (
              <button type="submit" className="button" name="do" value={`fetch:${source.id}`}>
                Fetch again
              </button>
            )}
            <button type="submit" className="button" name="do" value={`remove:${source.id}`}>
              Remove from this story
            </button>
          </p>
          {canFetch && <WatchFields source={source} />}
        </details>
      )}
      <WithdrawFields source={source} />
    </li>
  );
}

function Moves({
  source,
  isFirst,
  isLast,
}: Pick<EditSourceProps, "source" | "isFirst" | "isLast">) {
  return (
    <div className="edit-moves">
      <button
        type="submit"
        className="icon-button"
        name="do"
        value={`up:${source.id}`}
        disabled={isFirst}
      >
        <span aria-hidden="true">↑</span>
        <span className="sr-only">Move {source.label} up</span>
      </button>
      <button
        type="submit"
        className="icon-button"
        name="do"
        value={`down:${source.id}`}
        disabled={isLast}
      >
        <span aria-hidden="true">↓</span>
        <span className="sr-only">Move {source.label} down</span>
      </button>
    </div>
  );
}

function SourceFields({ source, others }: Pick<EditSourceProps, "source" | "others">) {
  const id = `source-${source.id}`;
  return (
    <div className="field-row">
      <div className="field">
        <label htmlFor={`${id}-label`}>Name</label>
        <Was name={`label-${source.id}`} value={source.givenLabel} />
        <input
          id={`${id}-label`}
          name={`label-${source.id}`}
          defaultValue={source.givenLabel ?? ""}
          placeholder={source.givenLabel === null ? source.label : "found from the text"}
          {...LABEL_INPUT}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-role`}>What it is</label>
        <Was name={`role-${source.id}`} value={source.givenRole} />
        <select id={`${id}-role`} name={`role-${source.id}`} defaultValue={source.givenRole ?? ""}>
          <RoleOptions />
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-outlet`}>Outlet</label>
        <Was name={`outlet-${source.id}`} value={source.outlet} />
        <input
          id={`${id}-outlet`}
          name={`outlet-${source.id}`}
          defaultValue={source.outlet ?? ""}
          {...OUTLET_INPUT}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-address`}>Address of the page</label>
        <Was name={`address-${source.id}`} value={source.address} />
        <input
          id={`${id}-address`}
          name={`address-${source.id}`}
          defaultValue={source.address ?? ""}
          {...ADDRESS_INPUT}
        />
      </div>
      <div className="field field-wide">
        <label htmlFor={`${id}-move`}>Belongs to</label>
        <select id={`${id}-move`} name={`move-${source.id}`} defaultValue="">
          <option value="">this story</option>
          <option value="new">a new story</option>
          {others.map(({ slug, title }) => (
            <option key={slug} value={`story:${slug}`}>
              {title}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Earlier versions, and the way to take the newest one back. */
function States({ source }: { readonly source: EditSourceView }) {
  const newest = source.states.at(-1);
  if (newest === undefined || source.states.length < 2) return null;
  return (
    <div className="edit-states">
      <p className="field-name">Versions</p>
      <ol>
        {source.states.map(({ hash, seenAt }, index) => (
          <li key={`${index} ${hash}`}>
            {index + 1}: added here on <time dateTime={seenAt}>{sayTime(seenAt)}</time>
          </li>
        ))}
      </ol>
      <button
        type="submit"
        className="button button-quiet"
        name="do"
        value={`take-back:${source.id}:${newest.hash}`}
      >
        Take the newest version back
      </button>
    </div>
  );
}
