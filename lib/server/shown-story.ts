import type { SourceFacts } from "../article/source-facts";
import type { Comparison, ComparisonRow, Version } from "../compare/comparison";
import type { JudgedPairing } from "../compare/pairing";
import type { FileProblem } from "../ingest/file-problem";
import type { Story } from "../story/story";
import type { PageProblem } from "./page-problem";
import type { LimitedComparison, StoryLimits } from "./read/limit-use";

/** A story that is ready to be shown. */
export interface ShelvedStory extends StoryLimits {
  /** Cut where `excerpts` is set; the articles of its versions are whole even then. */
  readonly story: Story;
  /** The story's id in the store; it outlives every renaming. */
  readonly id: string;
  /** What was said of it as a whole; null where nothing was. */
  readonly note: string | null;
  /** The folder that owns it, as StoryRecord.origin; null: owned by the store. */
  readonly origin: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  /** In the order of the story's versions; those whose text may not be shown come last. */
  readonly sources: readonly ShownSource[];
  /** Files of its folder that could not be used. */
  readonly problems: readonly FileProblem[];
  /** Plain sentences about files of its folder that were left aside. */
  readonly notes: readonly string[];
}

/** A source of a story with what is known of it beside its text. */
export interface ShownSource {
  /** Id in the store. */
  readonly id: string;
  /** Name in addresses: the slug of its newest version. */
  readonly name: string;
  readonly file: string;
  readonly label: string;
  /** What the newest version says of itself, with what a person gave put over it. */
  readonly facts: SourceFacts;
  /** From the oldest to the newest. */
  readonly states: readonly ShownState[];
  /** Why its newest text is not shown; null where it is. The story is then read without it. */
  readonly withheld: PageProblem | null;
}

export interface ShownState {
  readonly hash: string;
  /** ISO 8601, UTC: since when it is known to read so. */
  readonly seenAt: string;
  /** How addresses name it: `{source}` for the newest, `{source}.1` for the oldest, then `.2` … */
  readonly slug: string;
}

/** A comparison with the story whose address asked for it. */
export interface FoundComparison extends LimitedComparison {
  readonly shelved: ShelvedStory;
  /** What became of the pairings by hand between its two sources, in the order they were made. */
  readonly pairings: readonly JudgedPairing[];
}

/** A comparison of two texts by their hashes; `shelved` is the story that both stand in, null where they share none. */
export interface PinnedComparison extends LimitedComparison {
  readonly shelved: ShelvedStory | null;
}

export interface FoundParagraph {
  readonly shelved: ShelvedStory;
  readonly base: Version;
  readonly rows: readonly { readonly comparison: Comparison; readonly row: ComparisonRow }[];
}

/** A story as the list shows it; `A` is the line that the list says about it. */
export interface ListedStory<A> {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Whether it came with the reader, to try it out. */
  readonly sample: boolean;
  /** What its sources are called, in their order. */
  readonly labels: readonly string[];
  readonly changedAt: string;
  /** Null where it says nothing, or not yet. */
  readonly line: A | null;
  /** Whether its texts are still to be read: what its sources are called, and the line, are not known yet. */
  readonly unread: boolean;
  /** Whether search engines are asked to leave it out. */
  readonly noIndex: boolean;
  /** Why nothing of it is shown; null where it is. */
  readonly withheld: string | null;
}

/** One page of the list of stories. */
export interface StoryList<A> {
  readonly stories: readonly ListedStory<A>[];
  /** `after` for the next page; null on the last. */
  readonly next: string | null;
  /** Stories in the store, whatever was searched for. */
  readonly total: number;
  /** Folders and files that could not be used. */
  readonly problems: readonly FileProblem[];
}
