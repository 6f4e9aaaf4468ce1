import type { DeskEntry, ReviewState } from "../../store/desk-records";

const STATES: Readonly<Record<ReviewState, string>> = {
  open: "Open again",
  fine: "Fine",
  "needs-fix": "Needs fix",
  "house-style": "House style",
};

/** An entry of the desk's log as one plain sentence: `Needs fix: Copy reads as before the change … Note: …`. */
export function describeEntry(entry: DeskEntry): string {
  if (entry.kind === "review")
    return `${STATES[entry.state]}: ${entry.about.sentence}${noteOf(entry.note)}`;
  if (entry.kind === "rule") {
    const [one, two] = entry.pair;
    return `Always house style: “${one}” / “${two}”.${noteOf(entry.note)}`;
  }
  return "Paragraphs were paired by hand.";
}

const noteOf = (note: string): string => (note === "" ? "" : ` Note: ${note}`);
