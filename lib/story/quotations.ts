import type { Version } from "../compare/comparison";
import { type CarriedRun, indexWords, type WordIndex } from "./carried-words";
import { collectQuotations, type Quotation } from "./collect-quotations";
import { indexOfRun } from "./compare-words";
import type { Comparer } from "./comparer";
import { ABSENT, entryOf, narratedEntry, plainEntry, spokenInTurn } from "./quotation-entries";
import type { QuotationEntry, QuotationFinding, QuotationState } from "./quotation-finding";
import { matchQuotation } from "./quotation-match";
import { compareQuotations } from "./quotation-state";
import { type Followed, markTranslations } from "./quotation-translations";
import type { KnownNames } from "./speaker";
import { followSpokenNarration } from "./spoken-narration";
import { rowOfBlock } from "./word-map";

/**
 * Follows each direct quotation through all versions. `versions` begin with the base; each finding belongs to the first
 * version that has the quotation. Titles and single words in inverted commas that nobody speaks are told only where
 * another version words them differently. Where a version has the words in a turn of an interview, they are spoken
 * there; where it has them outside marks, they became narration (or narration became speech). Sentences of one
 * version's narration that somebody speaks in another's interview come last.
 */
export function followQuotations(
  versions: readonly Version[],
  compare: Comparer,
  known: KnownNames,
): readonly QuotationFinding[] {
  const byFile = new Map(versions.map((v) => [v.file, collectQuotations(v, known)] as const));
  const indexes = new Map(versions.map((v) => [v.file, indexWords(v)] as const));
  const followed = new Set<Quotation>();
  const found: Followed[] = [];
  versions.forEach((version, index) => {
    for (const quotation of byFile.get(version.file) ?? []) {
      if (followed.has(quotation)) continue;
      const entries = new Map<string, QuotationEntry>(versions.map((v) => [v.file, ABSENT]));
      versions.forEach((other, at) => {
        if (other === version) return;
        const entry =
          at > index
            ? entryIn(other, quotation, { byFile, indexes, compare, version, followed })
            : narrated(quotation, other, { indexes, compare, version });
        if (entry) entries.set(other.file, entry);
      });
      const states = [...entries.values()].flatMap(({ state }) =>
        state === "absent" ? [] : [state],
      );
      const narration = [...entries.values()].some((entry) => entry.narration !== null);
      if (!quotation.spoken && (states.length === 0 || states.every(isSameWording))) continue;
      if (!quotation.spoken && narration) continue;
      entries.set(
        version.file,
        plainEntry(quotation, states.length === 0 ? "only-here" : "identical"),
      );
      found.push({
        origin: quotation,
        finding: {
          id: `q${found.length + 1}`,
          speaker: quotation.speaker,
          text: quotation.text,
          versions: Object.fromEntries(entries),
        },
      });
    }
  });
  const all = [...found, ...followSpokenNarration(versions, indexes, byFile)];
  return markTranslations(all, versions);
}

const isSameWording = (state: QuotationState): boolean =>
  state === "identical" || state === "typography" || state === "house-style";

interface Search {
  readonly indexes: ReadonlyMap<string, WordIndex>;
  readonly compare: Comparer;
  /** The version that has the quotation. */
  readonly version: Version;
}

/** What a version that comes later in the story makes of a quotation; null: nothing was found. */
function entryIn(
  other: Version,
  quotation: Quotation,
  search: Search & {
    readonly byFile: ReadonlyMap<string, readonly Quotation[]>;
    readonly followed: Set<Quotation>;
  },
): QuotationEntry | null {
  const { byFile, indexes, compare, version, followed } = search;
  const candidates = byFile.get(other.file) ?? [];
  const languages = [version.article.language, other.article.language] as const;
  const match = matchQuotation(quotation, candidates, compare(version, other));
  if (match !== null) {
    for (const part of partsOf(quotation, match, candidates)) followed.add(part);
    const around = (all: readonly Quotation[], one: Quotation): readonly string[] =>
      all.filter((q) => q !== one && q.block.id === one.block.id).flatMap((q) => q.words);
    const own = byFile.get(version.file) ?? [];
    return entryOf(
      match,
      compareQuotations(quotation, match, languages, {
        base: around(own, quotation),
        other: around(candidates, match),
      }),
    );
  }
  const index = indexes.get(other.file);
  const turn = quotation.spoken && index ? spokenInTurn(quotation, other, index) : null;
  if (turn !== null) return entryOf(turn, compareQuotations(quotation, turn, languages));
  return narrated(quotation, other, search);
}

function narrated(
  quotation: Quotation,
  other: Version,
  { indexes, compare, version }: Search,
): QuotationEntry | null {
  const index = indexes.get(other.file);
  if (!index || !quotation.spoken) return null;
  const isPaired = (run: CarriedRun): boolean =>
    rowOfBlock(compare(version, other), quotation.block)?.other.some(
      ({ id }) => id === run.block.id,
    ) ?? false;
  return narratedEntry(quotation, other, index, isPaired);
}

/** The match, and what stands beside it in the same paragraph and is a part of the same quotation: “It holds,” she said, “for now”. */
const partsOf = (
  quotation: Quotation,
  match: Quotation,
  candidates: readonly Quotation[],
): readonly Quotation[] =>
  candidates.filter(
    (part) =>
      part === match ||
      (part.block.id === match.block.id && indexOfRun(quotation.words, part.words) >= 0),
  );
