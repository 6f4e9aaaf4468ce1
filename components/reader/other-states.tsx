import type { OtherState, ParagraphElsewhere } from "@/lib/compare/other-state";
import { MergedText } from "./merged-text";
import { sayBefore, sayMarks, saySince, sayState } from "./say-elsewhere";
import { SideText } from "./side-text";
import type { MarkOptions } from "./view-options";

interface OtherStatesProps {
  readonly states: readonly OtherState[];
  readonly marks: MarkOptions;
}

/** What came after the texts of a page, or stood before them, with what became of its paragraph; nothing where nothing did. */
export function OtherStates({ states, marks }: OtherStatesProps) {
  return states
    .filter(isWorthSaying)
    .map((state) => <State key={`${state.side} ${state.when}`} state={state} marks={marks} />);
}

/** Whether a paragraph of a page reads differently in a newer state, or is not in it: worth knowing before anything else. */
export const isChanged = ({ when, paragraphs }: OtherState): boolean =>
  when === "since" && paragraphs.some(({ state }) => state === "changed" || state === "gone");

/** An earlier state that had the page's paragraphs just so is nobody's business here. */
const isWorthSaying = (state: OtherState): boolean =>
  state.when === "since" ||
  state.paragraphs.length === 0 ||
  state.paragraphs.some((paragraph) => sayBefore(paragraph) !== "");

function State({ state, marks }: { readonly state: OtherState; readonly marks: MarkOptions }) {
  const { when, label, address, newestAddress, paragraphs, comparison } = state;
  const say = when === "since" ? saySince : sayBefore;
  const said = paragraphs.map((paragraph) => ({ paragraph, text: say(paragraph) }));
  return (
    <aside
      className="notice-box other-state"
      aria-label={when === "since" ? `Newer version of ${label}` : `Earlier version of ${label}`}
    >
      <p>{sayState(state)}</p>
      {said
        .filter(({ text }) => text !== "")
        .map(({ paragraph, text }) => (
          <div key={text}>
            <p>{text}</p>
            <Both state={state} paragraph={paragraph} marks={marks} />
          </div>
        ))}
      <p className="other-state-links">
        {newestAddress !== null && (
          <a href={newestAddress} data-print={newestAddress}>
            This comparison with the newer version
          </a>
        )}
        <a href={address} data-print={address}>
          {comparison.base.label} beside {comparison.other.label}
        </a>
      </p>
    </aside>
  );
}

/** Both readings of a paragraph that reads differently; where it was rewritten, one under the other. */
function Both(props: {
  readonly state: OtherState;
  readonly paragraph: ParagraphElsewhere;
  readonly marks: MarkOptions;
}) {
  const { state, paragraph, marks } = props;
  const { row } = paragraph;
  if (paragraph.state !== "changed" || row === null) return null;
  const { comparison } = state;
  if (row.relation !== "rewritten")
    return (
      <>
        <MergedText
          comparison={comparison}
          row={row}
          marks={marks}
          stopOf={new Map<number, number>()}
        />
        <p className="other-state-side">{sayMarks(state)}</p>
      </>
    );
  return (
    <>
      {(["base", "other"] as const).map((side) => (
        <div key={side}>
          <p className="other-state-side">{comparison[side].label}</p>
          <SideText
            comparison={comparison}
            row={row}
            side={side}
            marks={marks}
            stopOf={new Map<number, number>()}
          />
        </div>
      ))}
    </>
  );
}
