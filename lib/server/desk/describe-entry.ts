import type { Pairing } from "../../compare/pairing";
import type { DeskEntry, ReviewState } from "../../store/desk-records";
import { readPairing } from "../read/read-pairing";

const STATES: Readonly<Record<ReviewState, string>> = {
  open: "Open again",
  fine: "Fine",
  "needs-fix": "Needs fix",
  "house-style": "House style",
};

const PAIRED: Readonly<Record<Pairing["kind"], string>> = {
  align: "Two paragraphs were paired by hand.",
  split: "A row was split by hand.",
  unlink: "Paragraphs were unlinked by hand.",
};

/** An entry of the desk's log as one plain sentence: `Needs fix: Copy reads as before the change … Note: …`. */
export function describeEntry(entry: DeskEntry): string {
  if (entry.kind === "review")
    return `${STATES[entry.state]}: ${entry.about.sentence}${noteOf(entry.note)}`;
  if (entry.kind === "rule") {
    const [one, two] = entry.pair;
    return `Always house style: “${one}” / “${two}”.${noteOf(entry.note)}`;
  }
  if (entry.kind === "write") return `Changed something: ${entry.what}.`;
  return PAIRED[readPairing(entry.pairing)?.pairing.kind ?? "align"];
}

const noteOf = (note: string): string => (note === "" ? "" : ` Note: ${note}`);
