import type { LineRange, Notice, NoticeAction, NoticeType } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import type { SourcePairing } from "../compare/pairing";
import type { ChangeClass } from "../diff/change";
import type { CommentCheck } from "./comment-checks";
import type { Numbering } from "./correction-numbering";
import type { Descent } from "./descent-finding";
import type { DriftFinding } from "./drift-finding";
import type { Evidence } from "./evidence";
import type { PassageSource } from "./passage-sources";
import type { QuotationFinding } from "./quotation-finding";
import type { Rule } from "./rule";

/** All versions of one story with everything that is derived from them. The keys of every `versions` record are file names. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly engine: string;
  /** File name of the base. */
  readonly base: string;
  readonly versions: readonly Version[];
  /** Earlier states of the sources, the oldest first, where they were given. No ledger counts them among the versions. */
  readonly earlier: readonly EarlierVersion[];
  /** Pairings by hand that its comparisons follow; left out where there are none. */
  readonly pairings?: readonly SourcePairing[];
  /** From the base to every other version, in the order of `versions`. */
  readonly comparisons: readonly Comparison[];
  readonly reuse: readonly ReuseCell[];
  readonly corrections: readonly CorrectionFinding[];
  readonly quotations: readonly QuotationFinding[];
  readonly drift: readonly DriftFinding[];
  /** The same amount in another unit, in passages that belong together: no drift. */
  readonly sameAmounts: readonly DriftFinding[];
  readonly credit: readonly CreditFinding[];
  readonly leftOut: readonly LeftOutFinding[];
  readonly spokenRuns: readonly SpokenRunFinding[];
  readonly descent: Descent;
  /** For passages that stand in several versions, those that read most like them. */
  readonly passageSources: readonly PassageSource[];
  readonly commentChecks: readonly CommentCheck[];
}

/** A text that a source of the story had before its newest. */
export interface EarlierVersion {
  /** File of the source's newest version. */
  readonly of: string;
  /** Its place in the source's chain, from 0 for the oldest. */
  readonly state: number;
  readonly version: Version;
}

/** Share of the words of `of` that stand in runs of five or more folded words also found in `in`. */
export interface ReuseCell {
  readonly of: string;
  readonly in: string;
  readonly share: number;
  readonly shareWithoutQuotations: number;
  /** With bylines, notices and credits counted too. */
  readonly shareWithCredits: number;
  readonly longestRun: number;
  /** Every word of `of` is one of three; their shares sum to 1 (0 for a text without words). */
  readonly byWord: WordShares;
}

/**
 * `verbatim`: in a run of five or more words that stands in the other text; `rewritten`: in a sentence of a paired
 * passage that shares a quarter or more of its words of content with it; `fresh`: anything else.
 */
export interface WordShares {
  readonly verbatim: number;
  readonly rewritten: number;
  readonly fresh: number;
}

export type CorrectionState = "applied" | "not-applied" | "not-carried" | "rewritten" | "unclear";

export interface CorrectionFinding {
  readonly file: string;
  /** Null where only a field of the document states the notice, and no line of its text. */
  readonly lines: LineRange | null;
  readonly type: NoticeType;
  /** First paragraph named, null where none is. */
  readonly paragraph: number | null;
  readonly action: NoticeAction;
  readonly words: readonly string[];
  /** Words that the notice says stood before. */
  readonly insteadOf: readonly string[];
  readonly text: string;
  /** Whether the notice holds in the version that carries it; null: cannot tell. */
  readonly holds: boolean | null;
  readonly rule: CorrectionRule;
  /** How paragraphs must be counted for the notice to name its passage; null where it names none, or no count fits. */
  readonly numbering: Numbering | null;
  /** The notice itself; null where it stands nowhere in the text. */
  readonly notice: Evidence | null;
  readonly from: Notice["from"];
  /** Which of the changes this is where its notice tells several, each of which is a finding; else null. */
  readonly change: ToldChange | null;
  readonly versions: Readonly<Record<string, CorrectionOf>>;
  /** The notice beside the text before it, where that is loaded. */
  readonly earlier: EarlierCheck | null;
}

/** One of several changes that a notice tells. */
export interface ToldChange {
  /** Its place among those that can be checked, from 1, and how many these are. */
  readonly number: number;
  readonly of: number;
  /** Its clause of the notice. */
  readonly text: string;
}

/** What a version makes of a correction. */
export interface CorrectionOf {
  readonly state: CorrectionState;
  readonly noticeCarried: boolean;
  readonly lines: LineRange | null;
  readonly rule: CorrectionRule;
  /** The words at the place of the correction, or the passage; null where the version carries none. */
  readonly evidence: Evidence | null;
}

/** Why a correction counts as it does; `describe-correction.ts` says each in a sentence. */
export type CorrectionRule =
  | "told-by-version"
  | "only-place"
  | "other-paragraph"
  | "words-missing"
  | "old-words-stand"
  | "several-places"
  | "kept-at-place"
  | "gone-at-place"
  | "old-words-there"
  | "new-words-there"
  | "other-words-there"
  | "passage-missing"
  | "sentence-missing"
  | "dropped-words-stand"
  | "dropped-words-gone"
  | "passage-there"
  | "no-words";

/** A notice beside the real difference between its version and the one before. */
export interface EarlierCheck {
  /** The earlier version: a file of the story, or `FILE, version 2` for an earlier state of a source. */
  readonly file: string;
  readonly label: string;
  /** Its name in addresses. */
  readonly slug: string;
  /** Hexadecimal SHA-256. */
  readonly version: string;
  /** Whether the difference that the notice speaks of is there; null: cannot tell. */
  readonly holds: boolean | null;
  /** Whether it stands in a paragraph that the notice names; null where it names none or the difference is not found. */
  readonly rightParagraph: boolean | null;
  readonly numbering: Numbering | null;
  /** What the notice speaks of. */
  readonly told: readonly EarlierChange[];
  /** False where a notice speaks of updates in general ("updates number of injured, background"): the rest cannot be told from it. */
  readonly complete: boolean;
  /** Other changes of wording, that no notice of the version speaks of; none where it is not `complete`. */
  readonly untold: readonly EarlierChange[];
}

/** One difference between a version and the one before; a side is null where the passage stands on the other side alone. */
export interface EarlierChange {
  readonly class: ChangeClass;
  readonly before: string;
  readonly after: string;
  readonly earlier: Evidence | null;
  readonly later: Evidence | null;
}

export type CreditState = "kept" | "changed" | "lost" | "absent";
export type CreditSlot =
  | "byline"
  | "dateline"
  | "agency"
  | "copyright"
  | "credits"
  | "notice"
  | "photo";

export interface CreditFinding {
  readonly file: string;
  readonly slots: Readonly<Record<CreditSlot, CreditState>>;
  /** What both sides print of each; null where a side prints nothing. */
  readonly sides: Readonly<Record<CreditSlot, CreditSides>>;
  /** Where the version names the base's agency: in a credit, a byline or a caption; and in the text itself. */
  readonly agencyNamed: { readonly credit: Evidence | null; readonly text: Evidence | null };
  /** Agencies that the base does not name, credited here for passages of the base. */
  readonly otherAgencies: readonly OtherAgency[];
}

export interface CreditSides {
  readonly base: CreditWords | null;
  readonly other: CreditWords | null;
}

export interface CreditWords extends Evidence {
  readonly text: string;
}

export interface OtherAgency {
  readonly name: string;
  /** Of the paragraph that credits it. */
  readonly lines: LineRange;
  readonly evidence: Evidence | null;
  /** The base's passage that it is credited for. */
  readonly of: Evidence | null;
}

export interface LeftOutFinding {
  readonly file: string;
  readonly paragraphs: readonly number[];
  readonly voices: readonly string[];
  readonly rule: Rule;
  /** The paragraphs in the base, and where each voice first speaks in it. */
  readonly evidence: {
    readonly paragraphs: readonly Evidence[];
    readonly voices: readonly { readonly name: string; readonly at: Evidence }[];
  };
}

/** A run of words of the base that somebody speaks in an interview turn of another version. */
export interface SpokenRunFinding {
  readonly file: string;
  /** Lines of the turn. */
  readonly lines: LineRange;
  readonly speaker: string | null;
  readonly baseLines: LineRange;
  /** Length of the run in words. */
  readonly words: number;
  /** The run as the turn prints it. */
  readonly text: string;
  readonly evidence: { readonly base: Evidence; readonly other: Evidence };
}
