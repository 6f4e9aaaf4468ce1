import { STATE_WORDS } from "@/lib/story/finding-words";
import { Isolated } from "../ui/isolated";
import { sayTime } from "../ui/say-time";
import type { LogItemView, LogLineView, ReviewState } from "./desk-view";
import { UndoForm } from "./undo-form";

interface LogLineProps {
  readonly line: LogItemView;
  readonly back: string;
}

/** One line of the log: when, who, what, and from which mark to which. */
export function LogLine({ line, back }: LogLineProps) {
  const { at, by, what, href, story, note, undo, undone, kind } = line;
  const taken = undo ? "Taken back: " : "";
  return (
    <li>
      <p className="desk-log-meta">
        <time dateTime={at}>{sayTime(at)}</time>
        {by !== null && <bdi className="desk-log-who">{by}</bdi>}
        {story !== null && (
          <a href={`/s/${encodeURIComponent(story.slug)}`}>
            <bdi>{story.title}</bdi>
          </a>
        )}
      </p>
      <p className="desk-log-what">
        {taken}
        {href === null ? (
          <Isolated text={what} />
        ) : (
          <a href={href}>
            <Isolated text={what} />
          </a>
        )}
      </p>
      {line.to !== null && <Marks line={line} />}
      {note !== "" && kind === "review" && (
        <p className="desk-log-note">
          <bdi>{note}</bdi>
        </p>
      )}
      <Parts line={line} back={back} />
      {undone && <p className="section-note">Taken back since.</p>}
      {!undo && !undone && kind !== "write" && <UndoForm entry={line.id} back={back} what={what} />}
    </li>
  );
}

/** What was marked at once, folded: each finding with its own way back. */
function Parts({ line: { parts }, back }: LogLineProps) {
  if (parts.length === 0) return null;
  return (
    <details className="ledger-fold desk-log-parts">
      <summary>Show {parts.length === 1 ? "it" : `the ${parts.length}`}</summary>
      <ol>
        {parts.map(({ id, what, href, undo, undone }) => (
          <li key={id}>
            <span>
              {href === null ? (
                <Isolated text={what} />
              ) : (
                <a href={href}>
                  <Isolated text={what} />
                </a>
              )}
              {undone && <span className="section-note"> Taken back since.</span>}
            </span>
            {!undo && !undone && <UndoForm entry={id} back={back} what={what} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** `Open → Needs fix`; of taking back, what does not hold any more. */
function Marks({ line: { from, to, undo } }: { readonly line: LogLineView }) {
  if (to === null) return null;
  return (
    <p className="desk-log-marks">
      {undo ? (
        <s>
          <Mark state={to} />
        </s>
      ) : (
        <>
          {from !== null && (
            <>
              <Mark state={from} /> <span aria-hidden="true">→</span>
              <span className="sr-only">, then</span>{" "}
            </>
          )}
          <Mark state={to} />
        </>
      )}
    </p>
  );
}

const Mark = ({ state }: { readonly state: ReviewState }) => (
  <span className={`desk-state desk-state-${state}`}>{STATE_WORDS[state]}</span>
);
