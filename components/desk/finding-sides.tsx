import type { FindingSide } from "@/lib/story/finding";
import { type MarkedRun, markShared, markSides } from "./mark-sides";

interface FindingSidesProps {
  readonly sides: readonly FindingSide[];
  /** Whether it is about words that both have, not about what differs. */
  readonly shared: boolean;
}

/** The words that a finding rests on, in their sentence: of the version it is read against first, then of the one that it is about. */
export function FindingSides({ sides, shared }: FindingSidesProps) {
  const shown = sides.length > 1 ? sides : sides.filter(({ text }) => text !== "");
  if (shown.length === 0) return null;
  const [base, other] = shown;
  const marks = base && other ? (shared ? markShared : markSides)(base.text, other.text) : null;
  return (
    <>
      {shared && marks !== null && (
        <p className="section-note">Marked: the words that both have.</p>
      )}
      <dl className="desk-sides">
        {shown.map((side, index) => (
          <div key={`${side.source} ${side.lines?.[0]}`} className="desk-side">
            <dt>
              <bdi>{side.label}</bdi>
              {side.paragraph !== null && ` ¶${side.paragraph}`}
            </dt>
            <dd dir="auto" translate="no">
              {side.context !== null && <span className="desk-context">{side.context.before}</span>}
              {side.text.trim() === "" ? (
                <em className="none" translate="yes">
                  {side.context === null ? "nothing" : "nothing here"}
                </em>
              ) : (
                <Words
                  runs={
                    marks?.[index] ?? [
                      { text: side.text, marked: side.context !== null && !shared },
                    ]
                  }
                  mark={shared ? "shared" : shown.length > 1 && index === 0 ? "a" : "b"}
                />
              )}
              {side.context !== null && <span className="desk-context">{side.context.after}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface WordsProps {
  readonly runs: readonly MarkedRun[];
  readonly mark: "a" | "b" | "shared";
}

function Words({ runs, mark }: WordsProps) {
  let at = 0;
  return runs.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? (
      <mark key={key} className={mark === "shared" ? "mark-shared" : `mark mark-${mark}`}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
