import type { Comparison, ComparisonRow as Row } from "@/lib/compare/comparison";
import { addressOf, paragraphOfRow, pinnedAddress } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { AroundTheText } from "./around-the-text";
import { changeList, stopAnnouncements } from "./change-list";
import { ChangePanel } from "./change-panel";
import { ComparisonRow } from "./comparison-row";
import { IdenticalFold } from "./identical-fold";
import { layoutComparison } from "./layout";
import { Legend } from "./legend";
import { OneSidedRun } from "./one-sided-run";
import { OtherPairs } from "./other-pairs";
import { pairFinding, pairSummary, typographyChanges } from "./pair-finding";
import { PairHeader } from "./pair-header";
import { ReaderBar } from "./reader-bar.client";
import { Toolbar } from "./toolbar";
import { type ViewOptions, withOptions } from "./view-options";

interface ComparisonPageProps {
  readonly comparison: Comparison;
  /** The story that the comparison is read in; null where it is only pinned to its two texts. */
  readonly story: Story | null;
  readonly options: ViewOptions;
  /** The address of this page without options. */
  readonly address: string;
  readonly swapAddress: string;
}

/** The comparison of two versions: the finding, the tools, the list of changes and one document of rows. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { comparison, story, options, address } = props;
  const layout = layoutComparison(comparison, options);
  const groups = changeList(comparison, layout, options);
  const rowAddress = (row: Row): string | null => {
    const paragraph = paragraphOfRow(row);
    return paragraph === null ? null : withOptions(`${address}/p/${paragraph}`, options);
  };
  const permalink = pinnedAddress(comparison);
  const shared = { comparison, options };
  return (
    <div className={`comparison view-${options.view}`}>
      <PairHeader
        comparison={comparison}
        story={story}
        options={options}
        finding={pairFinding(comparison)}
        swapAddress={props.swapAddress}
      />
      <p className="pair-summary">{pairSummary(comparison)}</p>
      {comparison.limits.map((limit) => (
        <p key={limit} className="limit-note">
          {limit}
        </p>
      ))}
      <Toolbar address={address} options={options}>
        <ReaderBar announcements={stopAnnouncements(layout, groups)} permalink={permalink} />
      </Toolbar>
      <div className="comparison-body">
        <ChangePanel groups={groups} typography={typographyChanges(comparison)} />
        <div className="rows-frame">
          <Legend comparison={comparison} />
          <section className="rows" aria-label="The two texts">
            {layout.items.map((item) => {
              if (item.kind === "fold")
                return (
                  <IdenticalFold
                    key={`fold-${item.rows[0]?.id}`}
                    {...shared}
                    rows={item.rows}
                    addressOf={rowAddress}
                  />
                );
              if (item.kind === "only")
                return (
                  <OneSidedRun
                    key={`run-${item.stop.row.id}`}
                    comparison={comparison}
                    rows={item.rows}
                    side={item.side}
                    stop={item.stop}
                    addressOf={rowAddress}
                    spokenRuns={story?.base === comparison.base.file ? story.spokenRuns : []}
                  />
                );
              return (
                <ComparisonRow
                  key={item.row.id}
                  {...shared}
                  row={item.row}
                  stops={item.stops}
                  address={rowAddress(item.row)}
                />
              );
            })}
          </section>
          <AroundTheText comparison={comparison} />
          {story !== null && <OtherPairs comparison={comparison} story={story} options={options} />}
          <p className="permalink-note">
            Permanent address of this comparison, bound to the two texts:{" "}
            <a href={permalink}>{`${permalink.slice(0, 18)}…`}</a>
            {story !== null && (
              <>
                {" "}
                ·{" "}
                <a
                  href={`${addressOf({ kind: "pair", story: story.slug, base: comparison.base.slug, other: comparison.other.slug, paragraph: null })}.json`}
                >
                  the same as data (JSON)
                </a>
              </>
            )}
          </p>
        </div>
      </div>
    </div>
  );
}
