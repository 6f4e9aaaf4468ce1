import type { FindingSide } from "@/lib/story/finding";
import { type MarkedRun, markSides } from "./mark-sides";

/** The words that a finding rests on, in their sentence: of the version it is read against first, then of the one that it is about. */
export function FindingSides({ sides }: { readonly sides: readonly FindingSide[] }) {
  const shown = sides.length > 1 ? sides : sides.filter(({ text }) => text !== "");
  if (shown.length === 0) return null;
  const [base, other] = shown;
  const marks = base && other ? markSides(base.text, other.text) : null;
  return (
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
                runs={marks?.[index] ?? [{ text: side.text, marked: side.context !== null }]}
                side={shown.length > 1 && index === 0 ? "a" : "b"}
              />
            )}
            {side.context !== null && <span className="desk-context">{side.context.after}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ runs, side }: { readonly runs: readonly MarkedRun[]; readonly side: "a" | "b" }) {
  let at = 0;
  return runs.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? (
      <mark key={key} className={`mark mark-${side}`}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
