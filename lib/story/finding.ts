import type { LineRange } from "../article/article";
import { hashText } from "../text/hash-text";
import { foldTypography } from "../text/normalize";
import type { Range } from "../text/range";

/** The ledgers that findings come from, the ones that an editor looks at first in front. */
export const LEDGERS = [
  "corrections",
  "quotations",
  "drift",
  "credit",
  "left-out",
  "descent",
  "comments",
  "wording",
] as const;

export type Ledger = (typeof LEDGERS)[number];

/** The words that a finding rests on, in one version. */
export interface FindingSide {
  /** Short name of the version in addresses, and what a person calls it. */
  readonly source: string;
  readonly label: string;
  /** Hexadecimal SHA-256 of the version's bytes. */
  readonly version: string;
  /** Number of the body paragraph; null where the words stand in another block, or in several. */
  readonly paragraph: number | null;
  readonly lines: LineRange | null;
  /** The words as they stand there; empty where the version has none. */
  readonly text: string;
  /** Where they stand in the version's text, in UTF-16 code units; null where it has none, or has them in several places. */
  readonly range: Range | null;
  /** What stands before and after them in their paragraph, cut at words; null where they are all of it, or their place is not known. */
  readonly context: { readonly before: string; readonly after: string } | null;
}

/**
 * Hints rather than findings: they say what a version has of its own, what it only spells otherwise, or what one reading is
 * consistent with. An editor looks at them after everything else.
 */
const HINTS: readonly (readonly [ledger: Ledger, kind: string])[] = [
  ["quotations", "only-here"],
  ["quotations", "house-style"],
  ["descent", "consistent"],
  ["descent", "shared-reading"],
];

/** What comes first in a queue of findings: 0 before 1. */
export function weightOf({ ledger, class: kind }: Pick<Finding, "ledger" | "class">): number {
  const isHint = HINTS.some(([one, name]) => one === ledger && name === kind);
  return LEDGERS.indexOf(ledger) + (isHint ? LEDGERS.length : 0);
}

/** One thing that a ledger found in one version of a story: what an editor can say "fine" or "needs fix" to. */
export interface Finding {
  /** 16 hexadecimal digits, unique in the story; see `findingId`. */
  readonly id: string;
  readonly ledger: Ledger;
  /** What was found, in the ledger's own word: `not-applied`, `number`, `lost` … */
  readonly class: string;
  /** Short name of the version that the finding is about. */
  readonly source: string;
  /** One plain sentence that names its rule's outcome: no verdict. */
  readonly sentence: string;
  /** The words it rests on; those of the version it is about come last. */
  readonly sides: readonly FindingSide[];
  /** The page that shows the words, beginning with a slash. */
  readonly href: string;
  /** Spellings or words of both sides where one stands for the other: what a rule of house style names. Null for anything else. */
  readonly pair: readonly [base: string, other: string] | null;
  /** Other ledgers that hold the same words of the same versions: told once, here. */
  readonly also: readonly Ledger[];
}

/** A finding as a ledger tells it, before it is told from others that say the same. */
export type ToldFinding = Omit<Finding, "id" | "also"> & {
  /** What it rests on, in the ledger's order: it is the same finding as long as these words stand. */
  readonly words: readonly string[];
  /** Short name of the version it is read against; null where there is none. */
  readonly against: string | null;
  /** The words that one side has and the other has not or has otherwise: by them two ledgers are known to tell one fact. */
  readonly differs?: readonly string[];
  /** Who speaks a quotation on either side, where that differs. */
  readonly speakers?: readonly string[];
  /** Whose quotation it is, `a quotation of Ada Lund`. */
  readonly quotation?: string;
  /** The parts of the story that say it: what a ledger shows is led from them to the finding. */
  readonly entries?: readonly object[];
};

/**
 * The name of a finding: made of its ledger, its class, the sources of its two versions and the words it rests on, not of the
 * versions' hashes. So it stays the same after a restart, in another order of sources, and in a new version of a source in which
 * the words stand unchanged; typography and letter case change nothing. `nth` tells findings that agree in all of it apart, in
 * reading order: "defence" / "defense" twice between the same two sources is two findings.
 */
export function findingId(
  {
    ledger,
    class: kind,
    source,
    against,
    words,
  }: Pick<ToldFinding, "ledger" | "class" | "source" | "against" | "words">,
  nth: number,
): string {
  const folded = words.map((text) =>
    foldTypography(text).toLowerCase().replace(/\s+/gu, " ").trim(),
  );
  const name = JSON.stringify([ledger, kind, source, against, folded, nth]);
  return [hashText(name), hashText(name, name.length + 1)]
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("");
}

/** Whether a text may be a finding's name. */
export const isFindingId = (text: string): boolean => /^[0-9a-f]{16}$/u.test(text);

/** Equal for two pairs of words that a rule of house style takes as one: either order, any typography, any white space around. */
export function pairKey([one, two]: readonly [string, string]): string {
  const fold = (text: string): string => foldTypography(text).replace(/\s+/gu, " ").trim();
  return [fold(one), fold(two)].sort().join("\n");
}
