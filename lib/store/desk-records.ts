/** What an editor said of a finding. */
export type ReviewState = "open" | "fine" | "needs-fix" | "house-style";

export const REVIEW_STATES: readonly ReviewState[] = ["open", "needs-fix", "house-style", "fine"];

/** Who did something and when. `by`: the editor's name; null where nobody signs in (one person's own machine). */
export interface Doing {
  readonly by: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a finding was about when an editor spoke of it: told where it is not found any more. */
export interface FindingSaid {
  readonly ledger: string;
  readonly class: string;
  readonly source: string;
  readonly sentence: string;
}

/** What the desk keeps of one entry, by its kind. */
export type DeskBody =
  /** `key`: the finding's name. */
  | {
      readonly kind: "review";
      readonly storyId: string;
      readonly state: ReviewState;
      /** What it was before; left out in entries of the first release. */
      readonly from?: ReviewState;
      readonly note: string;
      readonly about: FindingSaid;
    }
  /** `key`: the words of the pair as `pairKey` folds them. */
  | {
      readonly kind: "rule";
      readonly storyId: null;
      readonly pair: readonly [string, string];
      readonly note: string;
    }
  /** Somebody who signed in changed something elsewhere; `what`: method and path. Never taken back: that is a write of its own. */
  | { readonly kind: "write"; readonly storyId: null; readonly what: string }
  /** `key`: the names of the two sources. `pairing`: a JSON value that lib/compare/apply-pairings reads. */
  | { readonly kind: "pairing"; readonly storyId: string; readonly pairing: unknown };

/** An entry to be added to the desk's log. */
export type NewDeskEntry<Body extends DeskBody = DeskBody> = Body &
  Doing & { readonly id: string; readonly key: string };

/** One entry of the desk's log. Entries are added and never changed: taking one back is an entry of its own. */
export type DeskEntry<Body extends DeskBody = DeskBody> = NewDeskEntry<Body> & {
  /** Who took it back and when; null while it stands. */
  readonly undone: Doing | null;
};

export type DeskKind = DeskBody["kind"];
export type EntryOf<Kind extends DeskKind> = DeskEntry<Extract<DeskBody, { readonly kind: Kind }>>;

/** A finding as the desk's queue keeps it: computed from a story, and computable again. */
export interface KeptFinding {
  readonly id: string;
  readonly ledger: string;
  readonly class: string;
  readonly source: string;
  /** What comes first in the queue: 0 before 1. Within it findings of the newest story come first, in their order. */
  readonly weight: number;
  /** Key of the pair of words that it is about; null where it is about none. */
  readonly pair: string | null;
  /** The finding itself: a JSON value. */
  readonly value: unknown;
}

/** The findings of one story, as they were last computed. */
export interface FindingList {
  /** Names all that they were computed from. */
  readonly stamp: string;
  /** The rules that computed them: other rules, other findings. */
  readonly maker: string;
  /** `StoryRecord.changedAt` of the story that was read. */
  readonly changedAt: string;
  /** ISO 8601: to be computed again from then on, whatever changed; null: never for that. */
  readonly expiresAt: string | null;
  readonly findings: readonly KeptFinding[];
}

/** Which findings the queue shows; a part left out takes all. */
export interface FindingFilter {
  readonly ledger?: string;
  readonly class?: string;
  readonly source?: string;
  /** Words that each stand somewhere in the source's name or label. */
  readonly sourceLike?: string;
  /** Id of the story. */
  readonly storyId?: string;
  /** Words that each stand somewhere in the story's title or slug. */
  readonly storyLike?: string;
  /** `gone`: spoken of, and not found any more in the newest versions. */
  readonly state?: ReviewState | "gone";
  readonly pair?: string;
  readonly id?: string;
}

/** A finding in the queue with what was last said of it. */
export interface QueuedFinding {
  readonly storyId: string;
  readonly finding: KeptFinding;
  readonly gone: boolean;
  readonly state: ReviewState;
  /** What decides its state: the last review of it that stands, else a rule; null where nobody said anything. */
  readonly entry: EntryOf<"review"> | EntryOf<"rule"> | null;
}

export interface FindingCounts {
  /** Under the filter but its state; `gone` beside the states. */
  readonly states: Readonly<Record<string, number>>;
  /** Under the filter but its ledger and class. */
  readonly classes: readonly {
    readonly ledger: string;
    readonly class: string;
    readonly count: number;
  }[];
}

/** A line of the whole log: something said or done, or (`undo`) that it was taken back. */
export interface DeskLogLine {
  readonly entry: DeskEntry;
  /** Whether the line says that the entry was taken back. */
  readonly undo: boolean;
  /** Who did what the line tells, and when: of taking back, where it tells that. */
  readonly doing: Doing;
}

/** Which lines of the log are shown; a part left out takes all. */
export interface DeskLogFilter {
  readonly by?: string;
  /** A story's id, and the writes (method and path) that are of it: they know no story. */
  readonly story?: { readonly id: string; readonly writes: readonly string[] };
}
