import { Isolated } from "../ui/isolated";
import type { DraftView, ItemView } from "./draft-view";
import { kinQuestion } from "./placement-choices";

/** "Almost the same as X: a version of it, or another outlet’s text?", with the grounds and one button for each answer. */
export function VersionQuestion({
  draft,
  item,
}: {
  readonly draft: DraftView;
  readonly item: ItemView;
}) {
  const asked = kinQuestion(draft, item);
  if (asked === null) return null;
  const id = `text-${item.key}-question`;
  return (
    <fieldset className="draft-question" aria-describedby={`${id}-grounds`}>
      <legend>
        <Isolated text={asked.question} />
      </legend>
      <p className="field-hint" id={`${id}-grounds`}>
        <Isolated text={asked.evidence} />
      </p>
      <p className="draft-answers">
        {asked.answers.map(({ value, name, chosen }) => (
          <button
            key={value}
            type="submit"
            className="answer"
            name="do"
            value={`place:${item.key}:${value}`}
            aria-pressed={chosen}
          >
            {name}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
