import { quoted, shortenText } from "../../compare/describe-change";
import type { Finding, FindingSide, Ledger } from "../finding";
import type { IdOfEntry } from "../list-findings";
import type { Story } from "../story";

/** One line of what differs most: one finding, or all that a ledger found of one sort in one version. */
export interface StrongestFinding {
  /** In one word: `correction`, `quotation`, `source`, `number`, `credit` … */
  readonly kind: string;
  /** What a person calls the versions that the line is about. */
  readonly versions: readonly string[];
  /** Number of the base's paragraph, `¶11`; empty where the line is about more than one. */
  readonly place: string;
  /** A part of a sentence after the version's name: `“four sources” in Wire; here “officials”`. */
  readonly text: string;
  /** The page that shows the words, beginning with a slash. */
  readonly href: string;
  /** For each of the versions the ids of the findings that the line tells; none of what is in no ledger. */
  readonly findings: readonly (readonly string[])[];
}

/** The lines of one sort; `findings`: all of the story's, `idOf`: the one that tells an entry of a ledger. */
export type Sort = (
  story: Story,
  findings: readonly Finding[],
  idOf: IdOfEntry,
) => readonly StrongestFinding[];

export const isOf =
  (ledger: Ledger, ...classes: readonly string[]) =>
  (finding: Finding): boolean =>
    finding.ledger === ledger && (classes.length === 0 || classes.includes(finding.class));

/** The words of the version that a finding is about, and of the one it is read against, if it is. */
export const sideHere = ({ sides }: Finding): FindingSide | undefined => sides.at(-1);
export const sideThere = ({ sides }: Finding): FindingSide | undefined =>
  sides.length > 1 ? sides[0] : undefined;

/** Two sides, and no words on one of them. */
export const isOneSided = ({ sides }: Finding): boolean =>
  sides.length > 1 && sides.some(({ text }) => text === "");

export const placeOf = (paragraph: number | null | undefined): string =>
  paragraph === null || paragraph === undefined ? "" : `¶${paragraph}`;

/** A line of one finding. */
export const lineOf = (finding: Finding, kind: string, text: string): StrongestFinding => ({
  kind,
  versions: [sideHere(finding)?.label ?? finding.source],
  place: placeOf(sideThere(finding)?.paragraph),
  text,
  href: finding.href,
  findings: [[finding.id]],
});

/** The ids of several entries, each once. */
export const idsOf = (
  entries: readonly (object | undefined | null)[],
  idOf: IdOfEntry,
): readonly string[] => [...new Set(entries.flatMap((entry) => idOf(entry) ?? []))];

/** `“four sources” in Wire; here “officials”`; words of one side alone are named alone. */
export function sayPair(there: string, here: string, label: string): string {
  const [base, other] = [shortenText(there), shortenText(here)];
  if (base === "") return `${quoted(other)} stands only here`;
  if (other === "") return `${quoted(base)} stands only in ${label}`;
  return `${quoted(base)} in ${label}; here ${quoted(other)}`;
}
