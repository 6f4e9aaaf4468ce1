import type { Pairing } from "../../compare/pairing";
import type { DeskEntry, ReviewState } from "../../store/desk-records";
import type { StoreReader } from "../../store/store";
import { readPairing } from "../read/read-pairing";
import { batchEntries } from "./batch";
import { describeWrite } from "./describe-write";

const STATES: Readonly<Record<ReviewState, string>> = {
  open: "Open again",
  fine: "Fine",
  "needs-fix": "Needs fix",
  "house-style": "House style",
};

const PAIRED: Readonly<Record<Pairing["kind"], string>> = {
  align: "Two paragraphs were paired by hand",
  split: "A row was split by hand",
  unlink: "Paragraphs were unlinked by hand",
};

/** An entry of the desk's log as one plain sentence: `Needs fix: Copy reads as before the change … Note: …`. */
export function describeEntry(entry: DeskEntry): string {
  if (entry.kind === "review")
    return `${STATES[entry.state]}: ${entry.about.sentence}${noteOf(entry.note)}`;
  if (entry.kind === "rule") {
    const [one, two] = entry.pair;
    return `Always house style: “${one}” / “${two}”.${noteOf(entry.note)}`;
  }
  if (entry.kind === "write") return `${describeWrite(entry.what).said}.`;
  return describePairing(entry.pairing);
}

/** `Two paragraphs were paired by hand: ¶3 of wire and ¶4 of copy.` */
function describePairing(value: unknown): string {
  const read = readPairing(value);
  const { kind } = read?.pairing ?? { kind: "align" as const };
  if (read === null) return `${PAIRED[kind]}.`;
  const side = (name: "base" | "other"): string => {
    const passages = [read.pairing[name]].flat();
    const numbers = (turns: boolean): string =>
      passages
        .filter(({ turn = false }) => turn === turns)
        .map(({ paragraph }) => `${paragraph}`)
        .join(", ");
    const [paragraphs, turns] = [numbers(false), numbers(true)];
    const parts = [paragraphs && `¶${paragraphs}`, turns && `turn ${turns}`].filter(Boolean);
    return parts.length === 0 ? "" : `${parts.join(", ")} of ${read[name]}`;
  };
  const named = [side("base"), side("other")].filter((part) => part !== "").join(" and ");
  return `${PAIRED[kind]}${named === "" ? "" : `: ${named}`}.`;
}

/** What a name stands for, of one entry or of several made at once: `Needs fix: 3 findings. Note: …`. Empty where there is none. */
export async function describeEntries(
  reader: Pick<StoreReader, "findDeskEntry">,
  name: string,
): Promise<string> {
  const ids = batchEntries(name);
  const first = await reader.findDeskEntry(ids[0] ?? "");
  if (first === null) return "";
  if (ids.length === 1 || first.kind !== "review") return describeEntry(first);
  return `${STATES[first.state]}: ${ids.length} findings.${noteOf(first.note)}`;
}

const noteOf = (note: string): string => (note === "" ? "" : ` Note: ${note}`);
