import type { DescentLink, SharedReading, SharedReadings } from "./descent-finding";

/** What a descent rests on, and what it does not prove. */
export const DESCENT_RULE =
  "Where texts differ, each has its own reading. A source that has the reading of one state of the agency’s text and not of another, or one that only another source shares, may descend from that text. One such reading fits it, several speak for it, and none proves it: an editor may have changed the same word alone.";

const nameOf = ({ label, beforeNotice }: DescentLink["from"]): string =>
  beforeNotice ? `the text of ${label} before its notice` : label;

/** "North Post is consistent with the text of Wire, refiled before its notice." */
export function describeLink(
  label: string,
  { from, strength, count, contrary }: DescentLink,
): string {
  const claim =
    strength === "agrees"
      ? `${label} agrees in ${count} readings with ${nameOf(from)}`
      : `${label} is consistent with ${nameOf(from)}`;
  if (contrary.length === 0) return `${claim}.`;
  return `${claim}; ${contrary.length === 1 ? "one reading points" : `${contrary.length} readings point`} to another text.`;
}

/** "North Post and Fell Today share one reading that Wire lacks." */
export const describeShared = (
  one: string,
  two: string,
  base: string,
  { count }: SharedReadings,
): string =>
  count === 1
    ? `${one} and ${two} share a reading that ${base} lacks.`
    : `${one} and ${two} agree in ${count} readings that ${base} lacks.`;

/** What is read, for a sentence that goes on with the words: `reads`, `lacks`, `carries`. */
export const verbOfReading = ({ kind }: SharedReading): string =>
  kind === "lack" ? "lacks" : kind === "passage" ? "carries" : "reads";
