import type { LineRange, NoticeAction, NoticeType } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import type { QuotationFinding } from "./quotation-finding";

/** All versions of one story with everything that is derived from them. The keys of every `versions` record are file names. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly engine: string;
  /** File name of the base. */
  readonly base: string;
  readonly versions: readonly Version[];
  /** From the base to every other version, in the order of `versions`. */
  readonly comparisons: readonly Comparison[];
  readonly reuse: readonly ReuseCell[];
  readonly corrections: readonly CorrectionFinding[];
  readonly quotations: readonly QuotationFinding[];
  readonly drift: readonly DriftFinding[];
  readonly credit: readonly CreditFinding[];
  readonly leftOut: readonly LeftOutFinding[];
  readonly spokenRuns: readonly SpokenRunFinding[];
}

/** Share of the words of `of` that stand in runs of five or more folded words also found in `in`. */
export interface ReuseCell {
  readonly of: string;
  readonly in: string;
  readonly share: number;
  readonly shareWithoutQuotations: number;
  readonly longestRun: number;
}

export type CorrectionState = "applied" | "not-applied" | "not-carried" | "rewritten" | "unclear";

export interface CorrectionFinding {
  readonly file: string;
  readonly lines: LineRange;
  readonly type: NoticeType;
  /** First paragraph named, null where none is. */
  readonly paragraph: number | null;
  readonly action: NoticeAction;
  readonly words: readonly string[];
  readonly text: string;
  /** Whether the notice holds in the version that carries it; null: cannot tell. */
  readonly holds: boolean | null;
  readonly versions: Readonly<
    Record<
      string,
      {
        readonly state: CorrectionState;
        readonly noticeCarried: boolean;
        readonly lines: LineRange | null;
      }
    >
  >;
}

export interface DriftFinding {
  readonly class: "number" | "date" | "name" | "sourcing" | "certainty";
  readonly file: string;
  readonly baseLines: LineRange | null;
  readonly lines: LineRange | null;
  readonly base: string;
  readonly other: string;
  /** A figure or name that stands in `file` alone. */
  readonly onlyHere: boolean;
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
  /** Agencies that the base does not name, credited here for passages of the base. */
  readonly otherAgencies: readonly { readonly name: string; readonly lines: LineRange }[];
}

export interface LeftOutFinding {
  readonly file: string;
  readonly paragraphs: readonly number[];
  readonly voices: readonly string[];
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
}
