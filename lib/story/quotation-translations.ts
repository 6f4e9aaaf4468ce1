import type { Version } from "../compare/comparison";
import type { Quotation } from "./collect-quotations";
import { plainEntry } from "./quotation-entries";
import type { QuotationFinding } from "./quotation-finding";
import { mayBeTranslation } from "./quotation-match";

/** A finding with the quotation that it follows. */
export interface Followed {
  readonly finding: QuotationFinding;
  readonly origin: Quotation;
}

/** Where a version lacks a quotation but has one of the same speaker on the same thing that stands nowhere else. */
export function markTranslations(
  all: readonly Followed[],
  versions: readonly Version[],
): readonly QuotationFinding[] {
  const common = commonWords(versions);
  const merged = new Set<Followed>();
  const findings = all.map((followed) => {
    const { finding, origin } = followed;
    if (merged.has(followed)) return null;
    const entries = { ...finding.versions };
    for (const later of all) {
      const { origin: candidate } = later;
      const alone = later.finding.versions[candidate.file]?.state === "only-here";
      if (later === followed || !alone || merged.has(later)) continue;
      if (entries[candidate.file]?.state !== "absent") continue;
      if (!mayBeTranslation(origin, candidate, common)) continue;
      entries[candidate.file] = plainEntry(candidate, "other-translation");
      merged.add(later);
    }
    const translated = Object.values(entries).some(({ state }) => state === "other-translation");
    if (translated && entries[origin.file]?.state === "only-here")
      entries[origin.file] = plainEntry(origin, "identical");
    return { ...finding, versions: entries };
  });
  return findings
    .filter((finding, index) => finding !== null && !merged.has(all[index] as Followed))
    .map((finding, index) => ({ ...(finding as QuotationFinding), id: `q${index + 1}` }));
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
