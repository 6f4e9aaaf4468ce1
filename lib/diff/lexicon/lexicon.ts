/**
 * What one language gives to the classes of change. Every list is words or short phrases in small letters, separated by
 * `|`; white space and case do not count. Scripts without spaces are matched as they stand.
 */
export interface Lexicon {
  readonly language: string;
  /** Whether every noun has a capital, so that capitals tell no names. */
  readonly nounsHaveCapitals?: boolean;
  /** Words too common to stand alone between two changes, separated by spaces. */
  readonly stopWords: string;
  /**
   * House style: forms that say the same, one group a string, named by its first form. `^` before a group: only where
   * the word has a capital ("Sat." is Saturday, "sat" is not). `§` before a form: letters in capitals ("US", not "us").
   */
  readonly sameForm: readonly string[];
  /** Who says it, and how it is said: one group a string; a change from one group to another is a change of sourcing. */
  readonly sourcing: readonly string[];
  /**
   * How certain it is: one group a string. `&` before a group: only against another group, as "accused" / "convicted"; alone
   * it tells what happened and no doubt.
   */
  readonly certainty: readonly string[];
  /** Months, days and other words for times. */
  readonly dates: string;
  /** Words for numbers from 0, in order, then words for larger ones as `word=value`. */
  readonly numbers: string;
  /** Quantity words whose singular and plural say different things ("a decade", "decades"). */
  readonly quantities: string;
}
