import { passagesOf } from "../article/passages";
import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { type CarriedRun, findCarried, type WordIndex } from "./carried-words";
import { type Quotation, spelledAlike } from "./collect-quotations";
import { indexOfRun, wordsOf } from "./compare-words";
import { evidenceOf } from "./evidence";
import { ABSENT, narrationEntry, plainEntry } from "./quotation-entries";
import type { QuotationEntry } from "./quotation-finding";
import type { Followed } from "./quotation-translations";

/** From this many words on, a sentence that somebody speaks is the other text's sentence and not a common phrase. */
const SPOKEN_RUN = 8;

/**
 * Sentences that one version tells and somebody speaks in an interview of another: runs of eight words or more. Where the
 * version has the words between quotation marks too, nothing became speech, and it is no finding.
 */
export function followSpokenNarration(
  versions: readonly Version[],
  indexes: ReadonlyMap<string, WordIndex>,
  quotations: ReadonlyMap<string, readonly Quotation[]>,
): readonly Followed[] {
  const vocabulary = createVocabulary();
  const told: string[] = [];
  return versions.flatMap((version) =>
    passagesOf(version.article).flatMap((turn): readonly Followed[] => {
      if (turn.kind !== "turn") return [];
      const spoken = wordsOf(turn.text, vocabulary);
      const runs = versions.flatMap((other) => {
        const index = other === version ? undefined : indexes.get(other.file);
        const run = index ? findCarried(spoken.words, index, "narration") : null;
        return run !== null && run.size >= SPOKEN_RUN ? [{ other, run }] : [];
      });
      const longest = runs.reduce<CarriedRun | null>(
        (best, { run }) => (best === null || run.length > best.length ? run : best),
        null,
      );
      if (longest === null) return [];
      const words = spoken.words.slice(longest.start, longest.start + longest.length);
      const key = words.join(" ");
      const isQuoted = [...quotations.values()]
        .flat()
        .some((quotation) => indexOfRun(quotation.words, words) >= 0);
      if (isQuoted || told.includes(key)) return [];
      told.push(key);
      const range = {
        start: spoken.starts[longest.start] ?? 0,
        end: spoken.ends[longest.start + longest.length - 1] ?? 0,
      };
      const origin: Quotation = {
        file: version.file,
        block: turn,
        range,
        text: turn.text.slice(range.start, range.end),
        words,
        spelled: spelledAlike(words),
        form: "turn",
        speaker: turn.speaker,
        attribution: turn.speaker === null ? "untold" : "named",
        sureSpeaker: false,
        saidByAnybody: false,
        spoken: true,
        evidence: evidenceOf(version.article, turn, range),
      };
      const entries = new Map<string, QuotationEntry>(versions.map((v) => [v.file, ABSENT]));
      for (const { other, run } of runs) entries.set(other.file, narrationEntry(run, other));
      entries.set(version.file, plainEntry(origin, "only-here"));
      const finding = {
        id: "",
        speaker: turn.speaker,
        text: origin.text,
        versions: Object.fromEntries(entries),
      };
      return [{ origin, finding }];
    }),
  );
}
