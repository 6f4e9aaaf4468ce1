import type { ReactNode } from "react";
import type { Comparison, ComparisonRow as Row } from "@/lib/compare/comparison";
import { isUnrelated } from "@/lib/compare/is-unrelated";
import type { OtherState } from "@/lib/compare/other-state";
import { addressOf, keyOfRow, pinnedAddress } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { AroundTheText } from "./around-the-text";
import { barStops, changeList } from "./change-list";
import { ChangePanel } from "./change-panel";
import { ComparisonRows } from "./comparison-rows";
import { countChanges, sayChanges } from "./count-changes";
import { layoutComparison } from "./layout";
import { Legend } from "./legend";
import { OtherPairs } from "./other-pairs";
import { OtherStates } from "./other-states";
import { ExcerptsNote, PairExports } from "./pair-exports";
import { pairFinding, pairSummary } from "./pair-finding";
import { PairHeader } from "./pair-header";
import { ReaderBar } from "./reader-bar.client";
import { Toolbar } from "./toolbar";
import { UnrelatedTexts } from "./unrelated-texts";
import { type ViewOptions, withOptions } from "./view-options";

interface ComparisonPageProps {
  readonly comparison: Comparison;
  /** The story that the comparison is read in; null where it is only pinned to its two texts. */
  readonly story: Story | null;
  readonly options: ViewOptions;
  /** Whether its texts are cut to excerpts, as their usage terms ask. */
  readonly excerpts: boolean;
  /** The address of this page without options. */
  readonly address: string;
  readonly swapAddress: string;
  /** What came after the two texts, or stood before them. */
  readonly otherStates: readonly OtherState[];
  /** What the story's ledgers say of the two, where they say more than the words. */
  readonly ledgers?: ReactNode;
  /** What rules of house style settle, where there are any. */
  readonly settled?: ReactNode;
  /** Pairings by hand, where there may be any. */
  readonly byHand?: ReactNode;
}

/** The comparison of two versions: the finding, the tools, the list of changes and one document of rows. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { comparison, story, options, address } = props;
  const unrelated = isUnrelated(comparison);
  const layout = layoutComparison(comparison, options);
  const groups = changeList(comparison, layout, options, story);
  const rowAddress = (row: Row): string | null => {
    const key = keyOfRow(row);
    return key === null ? null : withOptions(`${address}/p/${key}`, options);
  };
  const permalink = pinnedAddress(comparison);
  const bar = (
    <ReaderBar
      stops={unrelated ? [] : barStops(comparison, layout, groups)}
      permalink={permalink}
    />
  );
  const exports = (
    <PairExports address={dataAddress(comparison, story)} excerpts={props.excerpts} />
  );
  return (
    <div className={`comparison view-${options.view}`}>
      <PairHeader
        comparison={comparison}
        story={story}
        options={options}
        finding={pairFinding(comparison)}
        swapAddress={props.swapAddress}
      />
      <OtherStates
        states={props.otherStates.filter(({ when }) => when === "since")}
        marks={options}
      />
      {!unrelated && (
        <details className="options">
          <summary>Options, counts and list</summary>
        </details>
      )}
      {unrelated ? (
        <p className="pair-summary">
          Each is shown whole, in its own order. What they say alike they say in other words.
        </p>
      ) : (
        <p className="pair-summary optional">{pairSummary(comparison)}</p>
      )}
      <ExcerptsNote excerpts={props.excerpts} />
      {props.settled}
      {props.ledgers}
      {comparison.limits.map((limit) => (
        <p key={limit} className="limit-note">
          {limit}
        </p>
      ))}
      {unrelated ? (
        <div className="toolbar">
          {bar}
          {exports}
        </div>
      ) : (
        <Toolbar address={address} options={options} exports={exports}>
          {bar}
        </Toolbar>
      )}
      <div className={unrelated ? "" : "comparison-body"}>
        {!unrelated && (
          <ChangePanel groups={groups} counts={sayChanges(countChanges(comparison))} />
        )}
        <div className="rows-frame">
          {unrelated ? (
            <UnrelatedTexts comparison={comparison} addressOf={rowAddress} />
          ) : (
            <>
              <Legend comparison={comparison} options={options} />
              <ComparisonRows
                comparison={comparison}
                layout={layout}
                options={options}
                addressOf={rowAddress}
                spokenRuns={story?.base === comparison.base.file ? story.spokenRuns : []}
              />
            </>
          )}
          {props.byHand}
          <AroundTheText comparison={comparison} />
          <OtherStates
            states={props.otherStates.filter(({ when }) => when === "before")}
            marks={options}
          />
          {story !== null && <OtherPairs comparison={comparison} story={story} options={options} />}
          <p className="permalink-note">
            Permanent address of this comparison, bound to the two texts:{" "}
            <a href={permalink} data-print={permalink}>{`${permalink.slice(0, 18)}…`}</a>
          </p>
        </div>
      </div>
    </div>
  );
}

/** Of the two sources by name where the page is of a story, else of the two texts. */
const dataAddress = ({ base, other, ...rest }: Comparison, story: Story | null): string =>
  story === null
    ? pinnedAddress({ base, other, ...rest })
    : addressOf({
        kind: "pair",
        story: story.slug,
        base: base.slug,
        other: other.slug,
        paragraph: null,
      });
