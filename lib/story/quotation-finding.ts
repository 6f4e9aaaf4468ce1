import type { LineRange } from "../article/article";
import type { Evidence } from "./evidence";
import type { Rule } from "./rule";

export type QuotationState =
  | "identical"
  | "typography"
  | "house-style"
  | "added"
  | "removed"
  | "changed"
  | "cut"
  | "only-here"
  | "other-speaker"
  | "speaker-named"
  | "speaker-unnamed"
  | "other-translation"
  | "absent";

/** Who speaks, where that differs. */
export type VoiceDifference = "other-speaker" | "speaker-named" | "speaker-unnamed";

/** `named`: the text says who speaks; `unnamed`: "an official said"; `untold`: nothing is said of it. */
export type Attribution = "named" | "unnamed" | "untold";

/** Between marks, after a dash as dialogue is set in Spanish and French, or in a turn of an interview. */
export type QuotationForm = "marks" | "dash" | "turn";

/** What became of a quotation in one version. */
export interface QuotationEntry {
  readonly state: QuotationState;
  /** The words as this version prints them. */
  readonly text: string | null;
  readonly lines: LineRange | null;
  readonly form: QuotationForm | null;
  readonly speaker: string | null;
  readonly attribution: Attribution | null;
  /** Where another speaks, or one with a name on one side alone, whatever the words: the state says it where they are the same. */
  readonly voice: VoiceDifference | null;
  /** Runs of words of the quotation that this version lacks, and runs that only it has, as printed. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Where the words stand in this version outside quotation marks, as if nobody spoke them. */
  readonly narration: NarratedWords | null;
  readonly evidence: Evidence | null;
  readonly rule: Rule;
}

export interface NarratedWords {
  readonly text: string;
  readonly lines: LineRange;
  /** Length of the run in words. */
  readonly words: number;
  readonly evidence: Evidence;
}

/** One direct quotation, followed through all versions; `versions` by file name. */
export interface QuotationFinding {
  readonly id: string;
  readonly speaker: string | null;
  /** As the first version prints it that has it. */
  readonly text: string;
  readonly versions: Readonly<Record<string, QuotationEntry>>;
}
