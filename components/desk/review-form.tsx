import type { DeskLineView, ReviewState } from "./desk-view";
import { STATE_WORDS } from "./desk-words";

/** What an editor can say, with the key that says it. "Needs fix" comes first: Enter in the note presses the first button. */
export const REVIEW_CHOICES: readonly (readonly [state: ReviewState, key: string])[] = [
  ["needs-fix", "f"],
  ["fine", "g"],
  ["house-style", "h"],
  ["open", "o"],
];

interface ReviewFormProps {
  readonly line: DeskLineView;
  /** Where the browser goes back to, and the finding that it then stands at (null: none). */
  readonly back: string;
  readonly next: string | null;
}

/** The note and the buttons beside a finding. */
export function ReviewForm({ line, back, next }: ReviewFormProps) {
  const { id, story, state, pair, said } = line;
  const name = `note-${id}`;
  return (
    <form className="desk-form" action="/desk/change" method="post">
      <input type="hidden" name="story" value={story.slug} />
      <input type="hidden" name="finding" value={id} />
      <input type="hidden" name="back" value={back} />
      {next !== null && <input type="hidden" name="next" value={next} />}
      <label htmlFor={name} className="sr-only">
        Note
      </label>
      <input
        id={name}
        name="note"
        className="desk-note"
        placeholder="Note"
        maxLength={2000}
        autoComplete="off"
        dir="auto"
        data-row-key="e"
      />
      <span className="desk-buttons">
        {REVIEW_CHOICES.map(([choice, key]) =>
          choice === "open" && state === "open" ? null : (
            <button
              key={choice}
              type="submit"
              className="button"
              name="do"
              value={choice}
              data-row-key={key}
              aria-pressed={choice !== "open" && said !== null && choice === state}
            >
              {choice === "open" ? "Open again" : STATE_WORDS[choice]}
            </button>
          ),
        )}
        {pair !== null && said?.byRule !== true && (
          <>
            <input type="hidden" name="one" value={pair[0]} />
            <input type="hidden" name="two" value={pair[1]} />
            <button
              type="submit"
              className="button button-quiet"
              name="do"
              value="rule"
              data-row-key="a"
            >
              Always house style: <bdi>{pair[0]}</bdi> / <bdi>{pair[1]}</bdi>
            </button>
          </>
        )}
      </span>
    </form>
  );
}
