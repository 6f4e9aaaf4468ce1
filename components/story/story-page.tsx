import { addressOf } from "@/lib/compare/permalink";
import type { LedgerFilter } from "@/lib/story/ledger-filter";
import type { Story } from "@/lib/story/story";
import { ExportMenu } from "../ui/export-menu";
import { plural } from "../ui/plural";
import { AboutSources } from "./about-sources";
import { CommentsLedger } from "./comments-ledger";
import { CorrectionsLedger } from "./corrections-ledger";
import type { Counting } from "./counting";
import { CreditLedger } from "./credit-ledger";
import { DescentLedger } from "./descent-ledger";
import { DriftLedger } from "./drift-ledger";
import { EarlierVersions } from "./earlier-versions";
import { type FindingAddresses, NO_ADDRESSES } from "./finding-link";
import { LeftOutLedger } from "./left-out-ledger";
import { NO_FILTER } from "./overview-place";
import { ParagraphStrip } from "./paragraph-strip-view";
import { QuotationsLedger } from "./quotations-ledger";
import { ReuseMatrix } from "./reuse-matrix";
import type { SourceNote } from "./source-note";
import { StoryContents } from "./story-contents";
import { storyExports } from "./story-exports";
import { LedgerFilterBar, NothingLeft, narrowLedgers } from "./story-ledgers";
import { TopFindings } from "./top-findings-view";

interface StoryPageProps {
  readonly story: Story;
  /** What the story's folder says about it, where it says something. */
  readonly note: string | null;
  /** Files of the story that could not be used: one sentence each. */
  readonly problems: readonly string[];
  /** Which words the shares count. */
  readonly counting: Counting;
  readonly sources: readonly SourceNote[];
  /** Whether whoever looks at it may add to the story and put it in order. */
  readonly canEdit: boolean;
  /** Short name of the base that the address asks for; null where it asks for none. */
  readonly chosenBase: string | null;
  /** What the address asks them to be narrowed to and that is not there. */
  readonly misread?: readonly string[];
  /** What the ledgers are narrowed to; all is shown where it is not given. */
  readonly filter?: LedgerFilter;
  /** Where each finding has an address of its own. */
  readonly addresses?: FindingAddresses;
}

/** The overview of a story: what differs most first, then the ledgers over all versions. */
export function StoryPage(props: StoryPageProps) {
  const { story, note, problems, counting, sources, canEdit, chosenBase } = props;
  const { filter = NO_FILTER, addresses = NO_ADDRESSES } = props;
  const ledgers = narrowLedgers(story, filter);
  const place = { story, counting, chosenBase, filter };
  const own = { story: ledgers.story, addressOfEntry: addresses.ofEntry };
  const nothing = { ledgers, place };
  const base = story.versions.find((version) => version.file === story.base);
  const hidden = sources.filter(({ withheld }) => withheld !== null).length;
  return (
    <div className="story">
      <header className="story-header">
        <div className="crumb-row">
          <p className="crumb">
            <a href="/">All stories</a>
          </p>
          <div className="story-actions">
            {canEdit && (
              <>
                <a href={`/desk?story=${encodeURIComponent(story.slug)}`} data-key="d">
                  On the desk
                </a>
                <a href={`/add?story=${encodeURIComponent(story.slug)}`}>Add source</a>
                <a href={`${addressOf({ kind: "story", story: story.slug })}/edit`}>Edit</a>
              </>
            )}
            <ExportMenu links={storyExports(story, chosenBase)} />
          </div>
        </div>
        <h1>{story.title}</h1>
        <p className="story-facts">
          {plural(story.versions.length, "source")}, read against <strong>{base?.label}</strong>{" "}
          <span aria-hidden="true">·</span>{" "}
          <a href="#base">
            Change<span className="sr-only"> what they are read against</span>
          </a>
        </p>
        {hidden > 0 && (
          <p className="story-facts">
            <a href="#about">
              {hidden === 1 ? "One more text is" : `${hidden} more texts are`} not shown
            </a>
          </p>
        )}
        {note !== null && <p className="story-note">{note}</p>}
        {problems.length > 0 && (
          <ul className="story-problems" aria-label="Files that were not read">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </header>
      <StoryContents story={story} sources={sources} />
      <TopFindings place={place} addressOfFinding={addresses.ofId} />
      {props.misread !== undefined && props.misread.length > 0 && (
        <p className="story-facts" role="status">
          This story’s ledgers know no {props.misread.join(" and no ")}: they are not narrowed to
          it.
        </p>
      )}
      <LedgerFilterBar ledgers={ledgers} place={place} />
      <CorrectionsLedger {...own} />
      <NothingLeft id="corrections" {...nothing} />
      <EarlierVersions story={story} sources={sources} />
      <ReuseMatrix place={place} />
      <ParagraphStrip story={story} />
      <QuotationsLedger {...own} />
      <NothingLeft id="quotations" {...nothing} />
      <DriftLedger {...own} />
      <NothingLeft id="drift" {...nothing} />
      <CreditLedger {...own} />
      <NothingLeft id="credit" {...nothing} />
      <DescentLedger {...own} />
      <NothingLeft id="descent" {...nothing} />
      <LeftOutLedger {...own} />
      <NothingLeft id="not-carried" {...nothing} />
      <CommentsLedger story={story} filter={filter} addressOfEntry={addresses.ofEntry} />
      <NothingLeft id="comments" {...nothing} />
      <AboutSources sources={sources} />
    </div>
  );
}
