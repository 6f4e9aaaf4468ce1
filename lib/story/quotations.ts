import type { Version } from "../compare/comparison";
import { collectQuotations, type Quotation } from "./collect-quotations";
import { indexOfRun } from "./compare-words";
import type { Comparer } from "./comparer";
import { matchQuotation, mayBeTranslation } from "./quotation-match";
import { stateOfQuotation } from "./quotation-state";
import type { KnownNames } from "./speaker";
import type { QuotationFinding, QuotationState } from "./story";

type Entry = QuotationFinding["versions"][string];

/**
 * Follows each direct quotation through all versions. `versions` begin with the base; each finding belongs to the first
 * version that has the quotation. Titles and single words in inverted commas that nobody speaks are told only where
 * another version words them differently.
 */
export function followQuotations(
  versions: readonly Version[],
  compare: Comparer,
  known: KnownNames,
): readonly QuotationFinding[] {
  const byFile = new Map(versions.map((v) => [v.file, collectQuotations(v, known)] as const));
  const common = commonWords(versions);
  const followed = new Set<Quotation>();
  const findings: QuotationFinding[] = [];
  versions.forEach((version, index) => {
    const own = byFile.get(version.file) ?? [];
    for (const quotation of own) {
      if (followed.has(quotation)) continue;
      const later = versions.slice(index + 1).map((other) => {
        const candidates = byFile.get(other.file) ?? [];
        const match = matchQuotation(quotation, candidates, compare(version, other));
        if (match) for (const part of partsOf(quotation, match, candidates)) followed.add(part);
        return { file: other.file, match, candidates };
      });
      const matched = later.filter(({ match }) => match !== null).length;
      if (matched === 0 && !quotation.spoken) continue;
      const state = matched === 0 ? "only-here" : "identical";
      const entries = new Map<string, Entry>(
        versions.map((v) => [v.file, { state: "absent", text: null, lines: null }]),
      );
      entries.set(version.file, entryOf(state, quotation));
      for (const { file, match, candidates } of later)
        if (match) entries.set(file, entryOf(stateOf(quotation, match, own, candidates), match));
      const states = later.flatMap(({ file, match }) =>
        match ? (entries.get(file)?.state ?? []) : [],
      );
      if (!quotation.spoken && states.every(isSameWording)) continue;
      findings.push({
        id: `q${findings.length + 1}`,
        speaker: quotation.speaker,
        text: quotation.text,
        versions: Object.fromEntries(entries),
      });
    }
  });
  return markTranslations(findings, byFile, common);
}

const isSameWording = (state: QuotationState): boolean =>
  state === "identical" || state === "typography";

const entryOf = (state: QuotationState, quotation: Quotation): Entry => ({
  state,
  text: quotation.text,
  lines: quotation.block.lines,
});

function stateOf(
  quotation: Quotation,
  match: Quotation,
  own: readonly Quotation[],
  others: readonly Quotation[],
): QuotationState {
  const around = (all: readonly Quotation[], one: Quotation): readonly string[] =>
    all.filter((q) => q !== one && q.block.id === one.block.id).flatMap((q) => q.words);
  return stateOfQuotation(quotation, match, {
    base: around(own, quotation),
    other: around(others, match),
  });
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

/** Where a version lacks a quotation but has an unmatched one of the same speaker on the same thing. */
function markTranslations(
  findings: readonly QuotationFinding[],
  byFile: ReadonlyMap<string, readonly Quotation[]>,
  common: ReadonlySet<string>,
): readonly QuotationFinding[] {
  const isFirst = (finding: QuotationFinding, quotation: Quotation): boolean =>
    finding.text === quotation.text && finding.versions[quotation.file]?.text === quotation.text;
  const originOf = (finding: QuotationFinding): Quotation | undefined =>
    [...byFile.values()].flat().find((quotation) => isFirst(finding, quotation));
  const merged = new Set<string>();
  const marked = findings.map((finding) => {
    const origin = originOf(finding);
    if (!origin || merged.has(finding.id)) return finding;
    const versions = { ...finding.versions };
    for (const later of findings) {
      const candidate = originOf(later);
      const alone = candidate && later.versions[candidate.file]?.state === "only-here";
      if (later === finding || !alone || merged.has(later.id)) continue;
      if (versions[candidate.file]?.state !== "absent") continue;
      if (!mayBeTranslation(origin, candidate, common)) continue;
      versions[candidate.file] = entryOf("other-translation", candidate);
      merged.add(later.id);
    }
    const states = Object.entries(versions);
    const alone = versions[origin.file]?.state === "only-here";
    if (alone && states.some(([, entry]) => entry.state === "other-translation"))
      versions[origin.file] = entryOf("identical", origin);
    return { ...finding, versions };
  });
  return marked
    .filter((finding) => !merged.has(finding.id))
    .map((finding, index) => ({ ...finding, id: `q${index + 1}` }));
}

/** In a story of a few paragraphs every word stands in a quarter of them. */
const FEW = 5;

/** Words that stand in more than a quarter of all paragraphs of a story say nothing about one remark. */
function commonWords(versions: readonly Version[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  let paragraphs = 0;
  for (const version of versions)
    for (const block of version.article.blocks) {
      if (block.kind !== "body") continue;
      paragraphs++;
      for (const word of new Set(block.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []))
        count.set(word, (count.get(word) ?? 0) + 1);
    }
  return new Set([...count].filter(([, n]) => n > FEW && n * 4 > paragraphs).map(([word]) => word));
}
