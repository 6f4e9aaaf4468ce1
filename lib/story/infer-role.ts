import type { Comparison, Role } from "../compare/comparison";
import { isSameLanguage } from "../text/same-language";
import type { Signals } from "./signals";
import { WIRE_LIKE } from "./signals";

/** What a role is inferred from. */
export interface RoleEvidence {
  readonly signals: Signals;
  readonly isBase: boolean;
  /** Largest share of its words in runs of one wire text (or of the base, where there is no wire). */
  readonly fromWire: number;
  /** Share of that wire's words which it carries. */
  readonly ofWire: number;
  /** Base to this version; null for the base itself. */
  readonly comparison: Comparison | null;
  readonly agencyNamed: boolean;
}

/** From this share on a text counts as a copy: its own words are heads, links and house style. */
const COPY = 0.7;
/** A copy that carries less than this share of the wire is a shortened one, or one that was edited throughout. */
const WHOLE = 0.75;
/** Below this share of the wire's length a text is shorter by more than a sentence here and there. */
const SHORTER = 0.85;
/** Turns from which on an interview is more than a quoted exchange. */
const INTERVIEW_TURNS = 4;

/**
 * The role of a version in its story, with the label that says it in plain words: "Wire, refiled",
 * "Syndicated copy", "Shortened copy", "Edited copy", "Rewrite with interview", "Rewrite", "Expanded rewrite", "Independent report",
 * "Report in another language".
 */
export function inferRole(evidence: RoleEvidence): { readonly role: Role; readonly label: string } {
  const { signals, fromWire, comparison } = evidence;
  const wire = signals.wireness >= WIRE_LIKE;
  if (wire && (evidence.isBase || fromWire >= COPY / 2)) return wireRole(signals);
  if (evidence.isBase || comparison === null)
    return evidence.agencyNamed && evidence.signals.wireness > 0
      ? wireRole(signals)
      : { role: "unknown", label: "Report" };
  if (signals.turns >= INTERVIEW_TURNS)
    return hasPairs(comparison)
      ? { role: "interview", label: "Rewrite with interview" }
      : { role: "interview", label: "Interview" };
  if (fromWire >= COPY) {
    return { role: "copy", label: copyLabel(evidence, comparison) };
  }
  // What reads like a report of its own may be a translation.
  if (!hasPairs(comparison) && !inOneLanguage(comparison))
    return { role: "unknown", label: "Report in another language" };
  if (!hasPairs(comparison)) return { role: "independent", label: "Independent report" };
  return isExpanded(comparison)
    ? { role: "expanded", label: "Expanded rewrite" }
    : { role: "rewrite", label: "Rewrite" };
}

function copyLabel({ ofWire }: RoleEvidence, { base, other }: Comparison): string {
  if (ofWire >= WHOLE) return "Syndicated copy";
  return bodyLength(other) < SHORTER * bodyLength(base) ? "Shortened copy" : "Edited copy";
}

function wireRole(signals: Signals): { readonly role: Role; readonly label: string } {
  const types = new Set(signals.notices.map((notice) => notice.type));
  if (types.has("refile")) return { role: "refiled", label: "Wire, refiled" };
  if (types.has("correction") || types.has("withdrawal") || types.has("clarification"))
    return { role: "corrected", label: "Wire, corrected" };
  return { role: "wire", label: types.has("update") ? "Wire, updated" : "Wire" };
}

const hasPairs = (comparison: Comparison): boolean =>
  comparison.related && comparison.rows.some((row) => row.base.length > 0 && row.other.length > 0);

const inOneLanguage = ({ base, other }: Comparison): boolean =>
  isSameLanguage(base.article.language, other.article.language);

const bodyLength = ({ article }: Comparison["base"]): number =>
  article.blocks
    .filter((block) => block.kind === "body")
    .reduce((sum, block) => sum + block.text.length, 0);

/** Longer than the base by a fifth, and a third or more of its paragraphs stand nowhere in the base. */
function isExpanded({ rows, base, other }: Comparison): boolean {
  const own = rows.filter((row) => row.relation === "added").length;
  const all = rows.reduce((sum, row) => sum + row.other.length, 0);
  return bodyLength(other) >= 1.2 * bodyLength(base) && own >= all / 3;
}
