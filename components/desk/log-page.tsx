import { plural } from "../ui/plural";
import { DeskDone } from "./desk-done";
import type { StoryChoices } from "./desk-filters";
import { type DoneView, type LogFilter, type LogItemView, logAddress } from "./desk-view";
import { LogFilters } from "./log-filters";
import { LogLine } from "./log-line";

export interface LogPageProps {
  readonly filter: LogFilter;
  readonly lines: readonly LogItemView[];
  /** Under the filter. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Names under which anything was logged. */
  readonly people: readonly string[];
  readonly stories: StoryChoices;
  readonly done: DoneView | null;
  readonly fault: string | null;
}

/** The log of the desk: who did what and when, the latest first, each with its way back. */
export function LogPage({ filter, lines, total, page, pages, ...props }: LogPageProps) {
  const back = logAddress(filter, page);
  return (
    <div className="desk">
      <p className="crumb">
        <a href="/desk">Desk</a>
      </p>
      <div className="desk-head">
        <h1>Log</h1>
        <a href={logAddress(filter, 1, "/desk/log.csv")} className="button" data-key="d" download>
          Export as CSV
        </a>
      </div>
      <p className="section-note">
        What was said of findings, rules of house style, paragraphs paired by hand, and, where
        people sign in, every other write. Nothing is taken out of it: what was taken back stays
        with a line of its own. What was changed in a story stands whole on its edit page.
      </p>
      <DeskDone done={props.done} fault={props.fault} back={back} />
      <LogFilters filter={filter} people={props.people} stories={props.stories} />
      <p className="desk-shown">{total === 0 ? "Nothing yet" : plural(total, "line")}</p>
      <ol className="desk-log">
        {lines.map((line) => (
          <LogLine key={line.id} line={line} back={back} />
        ))}
      </ol>
      {pages > 1 && (
        <nav className="desk-pages" aria-label="Pages">
          {page > 1 && (
            <a href={logAddress(filter, page - 1)} rel="prev">
              Later
            </a>
          )}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && (
            <a href={logAddress(filter, page + 1)} rel="next">
              Earlier
            </a>
          )}
        </nav>
      )}
    </div>
  );
}
