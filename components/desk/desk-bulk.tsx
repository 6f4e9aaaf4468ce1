import { DeskPicks } from "./desk-picks.client";
import { BULK_FORM, type DeskFilter } from "./desk-view";
import { NOTE_INPUT, NoDefaultButton, REVIEW_CHOICES, ReviewButton } from "./review-form";

interface DeskBulkProps {
  readonly back: string;
  /** Findings on the page. */
  readonly count: number;
  /** The addresses of this page with everything ticked, and with nothing. */
  readonly selectAll: string;
  readonly selectNone: string;
  readonly allSelected: boolean;
  /** What all findings of the page are marked as; null: not all the same. */
  readonly state: DeskFilter["state"];
}

/**
 * Marks what is ticked in the rows, all of it with one state and one note. The boxes belong to this form by its name. It unfolds
 * when something is ticked.
 */
export function DeskBulk({
  back,
  count,
  selectAll,
  selectNone,
  allSelected,
  state,
}: DeskBulkProps) {
  if (count < 2) return null;
  return (
    <form id={BULK_FORM} className="desk-bulk" action="/desk/change" method="post">
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="many" value="on" />
      <NoDefaultButton />
      <p className="desk-bulk-select">
        <a href={allSelected ? selectNone : selectAll} data-pick-all>
          {allSelected ? "Select none" : `Select all ${count} shown`}
        </a>
        <DeskPicks />
      </p>
      <div className="desk-bulk-tools">
        <label htmlFor="bulk-note" className="sr-only">
          Note for all that are selected
        </label>
        <input id="bulk-note" placeholder="Note for all" {...NOTE_INPUT} />
        <span className="desk-buttons">
          {REVIEW_CHOICES.filter(([choice]) => choice !== state).map(([choice, key]) => (
            <ReviewButton key={choice} choice={choice} letter={key} />
          ))}
        </span>
      </div>
    </form>
  );
}
