import { STATE_WORDS } from "@/lib/story/finding-words";
import type { DeskLineView, ReviewState } from "./desk-view";

/** What an editor can say, with the key that says it. */
export const REVIEW_CHOICES: readonly (readonly [state: ReviewState, key: string])[] = [
  ["needs-fix", "f"],
  ["fine", "g"],
  ["house-style", "h"],
  ["open", "o"],
];

/** How a note to a finding is typed in, beside the buttons that say what it is. */
export const NOTE_INPUT = {
  name: "note",
  className: "desk-note",
  maxLength: 2000,
  autoComplete: "off",
  dir: "auto",
  "data-row-key": "e",
} as const;

/**
 * A browser takes Enter in a line of text for the first button of its form; where that is disabled, for none. So a note says
 * nothing of a finding until a button that is named is pressed.
 */
export const NoDefaultButton = () => <button type="submit" disabled hidden tabIndex={-1} />;

interface ReviewButtonProps {
  readonly choice: ReviewState;
  /** The key that presses it. */
  readonly letter: string;
  /** Whether that is what was said already; left out where it is said of several. */
  readonly pressed?: boolean;
}

/** Says one thing of a finding. */
export const ReviewButton = ({ choice, letter, pressed }: ReviewButtonProps) => (
  <button
    type="submit"
    className="button"
    name="do"
    value={choice}
    data-row-key={letter}
    aria-pressed={pressed}
  >
    {choice === "open" ? "Open again" : STATE_WORDS[choice]}
  </button>
);

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
      <NoDefaultButton />
      <label htmlFor={name} className="sr-only">
        Note
      </label>
      <input id={name} placeholder="Note" {...NOTE_INPUT} />
      <span className="desk-buttons">
        {REVIEW_CHOICES.map(([choice, key]) =>
          choice === "open" && state === "open" ? null : (
            <ReviewButton
              key={choice}
              choice={choice}
              letter={key}
              pressed={choice !== "open" && said !== null && choice === state}
            />
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
