import { plural } from "../ui/plural";
import { DeskBulk } from "./desk-bulk";
import { DeskDone } from "./desk-done";
import {
  type DeskCounts,
  DeskFilters,
  type StoryChoices,
  sayShown,
  wordOfState,
} from "./desk-filters";
import { DeskKeys } from "./desk-keys.client";
import { DeskRow } from "./desk-row";
import { DeskRules } from "./desk-rules";
import {
  type DeskFilter,
  type DeskLineView,
  type DoneView,
  deskAddress,
  logAddress,
  type RuleView,
} from "./desk-view";

export interface DeskPageProps {
  readonly filter: DeskFilter;
  readonly lines: readonly DeskLineView[];
  readonly counts: DeskCounts;
  readonly rules: readonly RuleView[];
  /** Stories to choose from; null where they are too many. */
  readonly stories: StoryChoices;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Findings on a full page. */
  readonly size: number;
  /** Stories that are not read yet. */
  readonly unread: number;
  readonly done: DoneView | null;
  readonly fault: string | null;
  /** Whether the address asks for all boxes ticked. */
  readonly allPicked: boolean;
}

/** Findings across stories as a queue: what was found, what was said of it, and what is still open. */
export function DeskPage(props: DeskPageProps) {
  const { filter, lines, page, pages, total, size, unread } = props;
  const back = deskAddress(filter, page);
  return (
    <div className="desk" data-keys-here="desk">
      <DeskKeys />
      <div className="desk-head">
        <h1>Desk</h1>
        <span className="desk-head-links">
          <a href={logAddress({ by: null, story: storyOf(props) })} data-key="l">
            Log
          </a>
          <a href={deskAddress(filter, 1, "/desk.csv")} className="button" data-key="d" download>
            Export as CSV{filter.state !== null && `: ${wordOfState(filter.state).toLowerCase()}`}
          </a>
          {filter.state !== null && (
            <a href={deskAddress({ ...filter, state: null }, 1, "/desk.csv")} download>
              all states<span className="sr-only"> as CSV</span>
            </a>
          )}
        </span>
      </div>
      <p className="section-note">
        Every finding of every story, to be looked at and marked: needs fix, fine, or house style.
      </p>
      <DeskDone done={props.done} fault={props.fault} back={back} />
      <DeskFilters filter={filter} counts={props.counts} stories={props.stories} />
      {unread > 0 && (
        <p className="section-note">
          {plural(unread, "story is", "stories are")} not read yet; their findings come with the
          next page that you load.
        </p>
      )}
      <p className="desk-shown">{sayShown((page - 1) * size, lines.length, total)}</p>
      <DeskBulk
        back={back}
        count={lines.length}
        selectAll={withAllPicked(back)}
        selectNone={back}
        allSelected={props.allPicked}
        state={filter.state}
      />
      <ol className="desk-rows">
        {lines.map((line, index) => (
          <DeskRow
            key={`${line.story.slug} ${line.id}`}
            line={line}
            filter={filter}
            back={back}
            next={lines[index + 1]?.id ?? lines[index - 1]?.id ?? null}
            picked={lines.length > 1 ? props.allPicked : null}
          />
        ))}
      </ol>
      {pages > 1 && (
        <nav className="desk-pages" aria-label="Pages">
          {page > 1 && (
            <a href={deskAddress(filter, page - 1)} rel="prev">
              Previous page
            </a>
          )}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && (
            <a href={deskAddress(filter, page + 1)} rel="next">
              Next page
            </a>
          )}
        </nav>
      )}
      <DeskRules rules={props.rules} back={back} />
    </div>
  );
}

const withAllPicked = (address: string): string =>
  `${address}${address.includes("?") ? "&" : "?"}pick=all`;

/** The story that the queue is narrowed to, where the filter names one and not a part of a title. */
const storyOf = ({ filter: { story }, lines, stories }: DeskPageProps): string | null =>
  [...lines.map((line) => line.story), ...(stories ?? [])].some(({ slug }) => slug === story)
    ? story
    : null;
