import { evidenceJson } from "./evidence";
import type { QuotationEntry, QuotationFinding } from "./quotation-finding";

/** A followed quotation as JSON. */
export const quotationJson = ({ id, speaker, text, versions }: QuotationFinding) => ({
  id,
  speaker,
  text,
  versions: Object.fromEntries(
    Object.entries(versions).map(([file, entry]) => [file, entryJson(entry)]),
  ),
});

const entryJson = ({ narration, evidence, rule, ...entry }: QuotationEntry) => ({
  state: entry.state,
  text: entry.text,
  lines: entry.lines,
  form: entry.form,
  speaker: entry.speaker,
  attribution: entry.attribution,
  voice: entry.voice,
  missing: entry.missing,
  extra: entry.extra,
  narration: narration && {
    text: narration.text,
    lines: narration.lines,
    words: narration.words,
    evidence: evidenceJson(narration.evidence),
  },
  rule: rule.id,
  evidence: evidence && evidenceJson(evidence),
});
