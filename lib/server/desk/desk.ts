import type { Pairing } from "../../compare/pairing";
import type { PassageKey } from "../../compare/permalink";
import type { Result } from "../../result";
import type { Doing, EntryOf, FindingCounts, ReviewState } from "../../store/desk-records";
import type { Finding, FindingSide } from "../../story/finding";
import type { PageProblem } from "../page-problem";

export const FINDINGS_A_PAGE = 25;
export const LOG_LINES_A_PAGE = 50;

/**
 * What a person says of a passage of each of two sources, these by their short names: `paragraph` is one of the base, `11` or
 * the turn `t3`, `otherParagraph` one of the other text, `o7` or `u3`, as their newest versions count them.
 */
export interface PairByHand {
  readonly kind: Pairing["kind"];
  readonly base: string;
  readonly other: string;
  readonly paragraph: PassageKey | null;
  readonly otherParagraph: PassageKey | null;
}

/** What the desk's queue is narrowed to; null takes all. */
export interface DeskQuery {
  readonly ledger: string | null;
  readonly class: string | null;
  /** Short name of a source, or words of its name or label. */
  readonly source: string | null;
  /** Slug of a story, or words of its title or slug. */
  readonly story: string | null;
  readonly state: ReviewState | "gone" | null;
  /** From 1. */
  readonly page: number;
}

/** What was last said of a finding, by a person or by a rule, and the name of that for taking it back. */
export interface SaidOfFinding extends Doing {
  readonly entry: string;
  readonly byRule: boolean;
  readonly note: string;
}

/** A finding in the queue. */
export interface DeskLine {
  readonly id: string;
  readonly story: { readonly slug: string; readonly title: string };
  readonly ledger: string;
  readonly class: string;
  readonly source: string;
  readonly sentence: string;
  /** Empty for a finding that is not found any more. */
  readonly sides: readonly FindingSide[];
  /** The words in the story; null where they are not found any more. */
  readonly href: string | null;
  readonly pair: Finding["pair"];
  readonly state: ReviewState;
  readonly gone: boolean;
  readonly said: SaidOfFinding | null;
}

/** One page of the queue. */
export interface Desk {
  readonly lines: readonly DeskLine[];
  /** Findings under the whole filter. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly counts: FindingCounts;
  readonly rules: readonly EntryOf<"rule">[];
  /** All stories by their titles; null where they are too many to choose from. */
  readonly stories: readonly { readonly slug: string; readonly title: string }[] | null;
  /** Stories whose findings are not computed yet. */
  readonly unread: number;
}

/** A finding by its own address. */
export interface FoundFinding {
  readonly line: DeskLine;
  /** All that was ever said of it, the latest first; null where it stands in no queue. */
  readonly history: readonly EntryOf<"review">[] | null;
  /** What the version is called that it is read against in place of the story's own base; null where that is the base. */
  readonly against: string | null;
}

/** A finding by its story's slug and its own name. */
export interface FindingName {
  readonly story: string;
  readonly finding: string;
}

/** What the log is narrowed to; null takes all. */
export interface DeskLogQuery {
  /** A name under which something was logged. */
  readonly by: string | null;
  /** Slug of a story. */
  readonly story: string | null;
  /** From 1. */
  readonly page: number;
}

/** One line of the log: who did what and when. */
export interface DeskLogEntry extends Doing {
  readonly id: string;
  readonly kind: EntryOf<"review" | "rule" | "pairing" | "write">["kind"];
  /** Whether it tells that something was taken back. */
  readonly undo: boolean;
  /** Whether what it tells was taken back since. */
  readonly undone: boolean;
  /** One plain sentence. */
  readonly what: string;
  /** Of a review: what the finding was marked before (null: not known) and what it was marked then. */
  readonly from: ReviewState | null;
  readonly to: ReviewState | null;
  readonly note: string;
  readonly story: { readonly slug: string; readonly title: string } | null;
  /** Where it shows, beginning with a slash. */
  readonly href: string | null;
}

/** An act in the log: one line, or several that were made at once (`parts`, empty for one). */
export interface DeskLogItem extends DeskLogEntry {
  readonly parts: readonly DeskLogEntry[];
}

/** One page of the log. */
export interface DeskLog {
  readonly lines: readonly DeskLogItem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly people: readonly string[];
  /** Stories to choose from; null where they are too many. */
  readonly stories: Desk["stories"];
}

export interface DeskProblem {
  /** 404 unknown, 409 taken back before, 422 it does not fit. */
  readonly status: 404 | 409 | 422;
  readonly message: string;
  readonly hint: string;
}

/** What was done, as one plain sentence, and the entry that takes it back. */
export interface DeskDone {
  readonly entry: string;
  readonly said: string;
}

export interface DeskUseCases {
  readonly loadDesk: (query: DeskQuery) => Promise<Desk>;
  /** All findings under a filter, page after page, in the queue's order. */
  readonly eachFinding: (query: DeskQuery) => AsyncGenerator<readonly DeskLine[], void>;
  /** `base`: short name of the version that the story is read against; null: its own base. */
  readonly loadFinding: (
    story: string,
    finding: string,
    base: string | null,
  ) => Promise<Result<PageProblem, FoundFinding>>;
  /** Says the same of one finding or of several; what was said before stays in the log. One undo takes all of it back. */
  readonly review: (
    findings: readonly FindingName[],
    what: { readonly state: ReviewState; readonly note: string },
    by: string | null,
  ) => Promise<Result<DeskProblem, DeskDone>>;
  /** "Always house style": two words that stand for each other everywhere, in whatever direction. */
  readonly addRule: (
    pair: readonly [string, string],
    note: string,
    by: string | null,
  ) => Promise<Result<DeskProblem, DeskDone>>;
  /** The pairs of words that are house style everywhere, the oldest first. */
  readonly listHouseStyle: () => Promise<readonly (readonly [string, string])[]>;
  /** Puts the pairing of paragraphs right in the comparisons of a story; those of two hashes stay as they are for ever. */
  readonly pairByHand: (
    story: string,
    asked: PairByHand,
    by: string | null,
  ) => Promise<Result<DeskProblem, DeskDone>>;
  readonly undo: (entry: string, by: string | null) => Promise<Result<DeskProblem, DeskDone>>;
  readonly loadLog: (query: DeskLogQuery) => Promise<DeskLog>;
  /** All lines of the log under a filter, page after page. */
  readonly eachLogLine: (query: DeskLogQuery) => AsyncGenerator<readonly DeskLogEntry[], void>;
  readonly describeEntry: (
    entry: string,
  ) => Promise<{ readonly said: string; readonly undone: boolean } | null>;
}
