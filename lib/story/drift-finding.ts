import type { LineRange } from "../article/article";
import type { DriftKind } from "../compare/drift-markers";
import type { DaySpan } from "./calendar-day";
import type { Evidence } from "./evidence";
import type { Rule } from "./rule";

/** A number, date, name, source or degree of certainty that is not the same in the base and in another version. */
export interface DriftFinding {
  readonly class: DriftKind;
  readonly file: string;
  readonly baseLines: LineRange | null;
  readonly lines: LineRange | null;
  /** As printed; empty where that side says nothing of the kind. */
  readonly base: string;
  readonly other: string;
  /** A figure or name that stands in `file` alone. */
  readonly onlyHere: boolean;
  /** Days that the words mean, where the version's own day is known and the words alone do not say it. */
  readonly meant: { readonly base: readonly DaySpan[]; readonly other: readonly DaySpan[] };
  readonly rule: Rule;
  /** Null where that side says nothing of the kind: its words are the row's. */
  readonly evidence: { readonly base: Evidence | null; readonly other: Evidence | null };
}

const RULES = {
  "drift-change":
    "A change of words inside an aligned passage touches a number, date, name, source or degree of certainty.",
  "drift-figure": "An aligned passage counts the same thing with another figure on each side.",
  "drift-conversion":
    "An aligned passage gives a length, area, mass, volume, speed or temperature in another unit, and converted it is another amount.",
  "drift-same-amount":
    "The same amount in another unit, as conversions are rounded: within half a unit of the last digit given, and within a tenth.",
  "drift-intention":
    "A rewritten passage says with another degree of certainty that something is meant to happen.",
  "drift-source-replaced":
    "An aligned passage names one source on one side and another on the other.",
  "drift-source-kind":
    "Aligned sentences that say the same rest on another sort of source: the police, a mayor, residents.",
  "drift-stance":
    "Aligned sentences that say the same: somebody denies it, admits it, confirms it or does not want to comment.",
  "drift-clock": "Aligned sentences that say the same name another hour of the day.",
  "drift-office": "An aligned passage gives one person another office, or a former one.",
  "drift-doubt":
    "One side says how sure it is, in a sentence whose words the other side has without it.",
  "drift-one-or-more": "Aligned sentences that say the same speak of one and of several.",
  "drift-source-one-side": "An aligned passage says where it comes from on one side only.",
  "drift-speaker-unnamed":
    "The base names who speaks in an aligned passage; the other says it without the name, which it nowhere gives.",
  "drift-lone-figure": "This figure stands in no other loaded version.",
  "drift-lone-name": "Nobody and nothing of this name stands in any other loaded version.",
} as const;

/** A finding that names no day. */
export const NO_DAYS: DriftFinding["meant"] = { base: [], other: [] };

/** The rule by its id. */
export const driftRule = (id: keyof typeof RULES): Rule => ({ id, says: RULES[id] });
