import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { describeBlocks, titleOfRow } from "@/lib/compare/describe-row";
import { namesOf } from "@/lib/compare/findings";
import type { LinkedPassage } from "@/lib/compare/linked-passage";
import type { OtherState } from "@/lib/compare/other-state";
import { addressOf, type PassageKey, pinnedAddress } from "@/lib/compare/permalink";
import { rowText } from "@/lib/compare/row-text";
import type { Story } from "@/lib/story/story";
import { Isolated } from "../ui/isolated";
import { citation } from "./citation";
import { CopyButtons } from "./copy-buttons.client";
import { inEveryVersion } from "./in-every-version";
import { LinkState } from "./link-state";
import { MergedText } from "./merged-text";
import { NoticeOnParagraph } from "./notice-on-paragraph";
import { isChanged, OtherStates } from "./other-states";
import { ExcerptsNote, PairExports } from "./pair-exports";
import { RowLedgers } from "./pair-ledgers";
import { ParagraphComments } from "./paragraph-comments";
import { paragraphFinding } from "./paragraph-finding";
import { ParagraphPager } from "./paragraph-pager";
import type { Side } from "./segments";
import { SideText } from "./side-text";
import { type MarkOptions, type ViewOptions, withOptions } from "./view-options";

interface ParagraphPageProps {
  readonly comparison: Comparison;
  readonly story: Story | null;
  readonly row: ComparisonRow;
  readonly paragraph: PassageKey;
  readonly options: ViewOptions;
  /** Whether its texts are cut to excerpts, as their usage terms ask. */
  readonly excerpts: boolean;
  /** The address of the comparison that the paragraph belongs to. */
  readonly pairAddress: string;
  /** What came after the two texts, or stood before them. */
  readonly otherStates: readonly OtherState[];
  /** What a fixed link found: null the paragraph as it was copied; undefined: no fixed link. */
  readonly linked?: LinkedPassage | null | "unknown";
}

/** One passage beside what stands for it in the other version: the finding first. */
export function ParagraphPage(props: ParagraphPageProps) {
  const { comparison, story, row, paragraph, options, pairAddress, otherStates, linked } = props;
  const names = namesOf(comparison);
  const permalink = pinnedAddress(comparison, paragraph);
  const text = { comparison, row, marks: options, stopOf: new Map<number, number>() };
  const byHand = story !== null && row.byHand !== undefined;
  const both = row.base.length > 0 && row.other.length > 0;
  const everywhere = story === null ? null : inEveryVersion(story, comparison, row);
  return (
    <article className="one-paragraph">
      <p className="crumb">
        {story !== null && (
          <>
            <a href={addressOf({ kind: "story", story: story.slug })}>{story.title}</a>
            <span aria-hidden="true"> / </span>
          </>
        )}
        <a href={withOptions(pairAddress, options)}>
          {names.base} and {names.other}
        </a>
      </p>
      <h1>
        <Isolated text={paragraphFinding(row, names)} />
      </h1>
      <p className="paragraph-place">
        {titleOfRow(row, names)}
        {byHand && ", paired by hand"}
      </p>
      {linked !== undefined && <LinkState linked={linked} />}
      <OtherStates states={otherStates.filter(isChanged)} marks={options} />
      {typeof paragraph === "number" && (
        <NoticeOnParagraph comparison={comparison} story={story} paragraph={paragraph} />
      )}
      {story !== null && (
        <RowLedgers story={story} comparison={comparison} row={row} excerpts={props.excerpts} />
      )}
      <div className="two-texts">
        <Text {...text} side="base" />
        <Text {...text} side="other" />
      </div>
      {both && row.relation !== "rewritten" && row.changes.length > 0 && (
        <section className="merged-line" aria-labelledby="merged-title">
          <h2 id="merged-title">Both in one line</h2>
          <MergedText {...text} />
        </section>
      )}
      <OtherStates states={otherStates.filter((state) => !isChanged(state))} marks={options} />
      <CopyButtons
        permalink={byHand ? `${pairAddress}/p/${paragraph}` : permalink}
        text={`${names.base}: ${row.base.length > 0 ? rowText(row.base) : "not carried"}\n\n${names.other}: ${row.other.length > 0 ? rowText(row.other) : "not carried"}\n`}
        citation={citation(comparison, row)}
      />
      {byHand && (
        <p className="section-note">
          Paired by hand: “Copy link” copies this page, which shows it as long as the pairing
          stands. The permanent link shows the texts as they are paired without it.
        </p>
      )}
      <div className="paragraph-links">
        {everywhere !== null && (
          <a href={everywhere.address} data-print={everywhere.address}>
            Paragraph {everywhere.paragraph} in every version
          </a>
        )}
        <a href={permalink} data-print={permalink}>
          Permanent link
        </a>
        <PairExports
          address={pinnedAddress(comparison)}
          excerpts={props.excerpts}
          what="the whole comparison"
        />
      </div>
      <ExcerptsNote excerpts={props.excerpts} />
      <ParagraphComments comparison={comparison} story={story} row={row} />
      <ParagraphPager
        comparison={comparison}
        row={row}
        paragraph={paragraph}
        options={options}
        pairAddress={pairAddress}
      />
    </article>
  );
}

function Text(props: {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  readonly marks: MarkOptions;
  readonly stopOf: ReadonlyMap<number, number>;
  readonly side: Side;
}) {
  const { comparison, row, side } = props;
  const blocks = row[side];
  return (
    <section className={`text-box text-${side === "base" ? "a" : "b"}`}>
      <h2>
        <span>{comparison[side].label}</span>
        <span className="text-place">{describeBlocks(blocks)}</span>
      </h2>
      {blocks.length === 0 ? (
        <p className="empty">No paragraph of {comparison[side].label} stands for this one.</p>
      ) : (
        <SideText {...props} />
      )}
    </section>
  );
}
