import { SafeLink } from "../ui/safe-link";
import type { EditSourceView } from "./edit-view";
import { sayTime } from "./say-time";

/** How often an address can be asked; the shortest is polite to a newsroom, the longest still finds a correction. */
const EVERY = [
  [15, "every 15 minutes"],
  [60, "every hour"],
  [360, "every 6 hours"],
  [1_440, "every day"],
] as const;

const DEFAULT_MINUTES = 60;

/** Where the address of a source is watched or no longer: when it was asked last, what came of it, when it is asked next. */
export function WatchFields({ source }: { readonly source: EditSourceView }) {
  const { watch } = source;
  if (source.address === null && watch === null) return null;
  const id = `watch-${source.id}`;
  const every = watch?.everyMinutes ?? DEFAULT_MINUTES;
  return (
    <fieldset className="edit-watch">
      <legend className="field-name">Watch this address</legend>
      {watch === null ? (
        <p className="field-hint">
          Off. New versions are then fetched by hand only. Watched, the address is asked again and
          again by <code>variorum watch</code>, which runs beside this reader.
        </p>
      ) : (
        <dl className="edit-facts">
          <div>
            <dt>Address</dt>
            <dd>
              <SafeLink address={watch.address} />
            </dd>
          </div>
          <div>
            <dt>Last time</dt>
            <dd>
              {watch.lastTriedAt === null ? (
                "not yet"
              ) : (
                <time dateTime={watch.lastTriedAt}>{sayTime(watch.lastTriedAt)}</time>
              )}
            </dd>
          </div>
          {watch.lastOutcome !== null && (
            <div>
              <dt>What happened</dt>
              <dd>{watch.lastOutcome}</dd>
            </div>
          )}
          <div>
            <dt>Next time</dt>
            <dd>
              <time dateTime={watch.nextAt}>{sayTime(watch.nextAt)}</time>, while{" "}
              <code>variorum watch</code> runs
            </dd>
          </div>
        </dl>
      )}
      <p className="edit-source-actions">
        <label className="sr-only" htmlFor={id}>
          How often
        </label>
        <select id={id} name={`watch-every-${source.id}`} defaultValue={String(every)}>
          {EVERY.every(([minutes]) => minutes !== every) && (
            <option value={every}>every {every} minutes</option>
          )}
          {EVERY.map(([minutes, says]) => (
            <option key={minutes} value={minutes}>
              {says}
            </option>
          ))}
        </select>
        <button type="submit" className="button" name="do" value={`watch:${source.id}`}>
          {watch === null ? "Watch" : "Change"}
          <span className="sr-only"> the address of {source.label}</span>
        </button>
        {watch !== null && (
          <button type="submit" className="button" name="do" value={`unwatch:${source.id}`}>
            Stop watching<span className="sr-only"> the address of {source.label}</span>
          </button>
        )}
      </p>
    </fieldset>
  );
}
