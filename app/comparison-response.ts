import { decodeSegment } from "@/app/decode-segment";
import { noIndexHeader } from "@/app/no-index-header";
import type { Comparison } from "@/lib/compare/comparison";
import { comparisonJson, pinnedComparisonJson } from "@/lib/compare/comparison-json";
import { comparisonDocx } from "@/lib/compare/docx/export-docx";
import { comparisonCritic } from "@/lib/compare/export-critic";
import { comparisonCsv } from "@/lib/compare/export-csv";
import { parsePair } from "@/lib/compare/permalink";
import type { Result } from "@/lib/result";
import {
  type Lasting,
  respond,
  respondPageProblem,
  respondProblem,
} from "@/lib/server/api/respond";
import type { PageProblem } from "@/lib/server/page-problem";
import { CSV_MARK } from "@/lib/text/csv-cell";
import { attachment } from "@/lib/text/safe-file-name";

const FORMATS = {
  json: {
    type: "application/json; charset=utf-8",
    write: (comparison: Comparison, pinned: boolean) =>
      JSON.stringify((pinned ? pinnedComparisonJson : comparisonJson)(comparison)),
  },
  csv: {
    type: "text/csv; charset=utf-8; header=present",
    write: (comparison: Comparison) => CSV_MARK + comparisonCsv(comparison),
  },
  md: { type: "text/markdown; charset=utf-8", write: comparisonCritic },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: (comparison: Comparison, pinned: boolean) =>
      comparisonDocx(pinned ? namedByHashes(comparison) : comparison),
  },
} as const;

type DataFormat = keyof typeof FORMATS;

/** Data that never changes calls its texts by their hashes: sources are renamed. */
const namedByHashes = (comparison: Comparison): Comparison => ({
  ...comparison,
  base: { ...comparison.base, label: comparison.base.article.version.slice(0, 12) },
  other: { ...comparison.other, label: comparison.other.article.version.slice(0, 12) },
});

/** What an address of data names: two versions, and how their comparison is written. */
export interface DataPair {
  readonly base: string;
  readonly other: string;
  readonly format: DataFormat;
}

/** The segment `a..b.json` (or .csv, .md, .docx), still percent-encoded; null where it is none. */
export function dataPair(segment: string): DataPair | null {
  const named = /^(.+)\.(json|csv|md|docx)$/u.exec(decodeSegment(segment) ?? "");
  const pair = parsePair(named?.[1]);
  return pair === null ? null : { ...pair, format: named?.[2] as DataFormat };
}

/** `Wire, refiled - Syndicated copy`: what people call the two; of data that never changes, as its address names them. */
const nameOfPair = (pair: DataPair, { base, other }: Comparison, pinned: boolean): string =>
  pinned ? `${pair.base}..${pair.other}` : `${base.label} - ${other.label}`;

const refuse = (status: number, title: string, detail: string, code: string): Response =>
  respondProblem({ status, title, detail, code });

/** A comparison as data (`pinned`: of two texts named by their hashes), or the problem as a problem document (RFC 9457). */
export function comparisonResponse(
  request: Pick<Request, "headers">,
  pair: DataPair | null,
  found: Result<
    PageProblem,
    { readonly comparison: Comparison; readonly excerpts: boolean; readonly noIndex: boolean }
  > | null,
  { lasting, pinned }: { readonly lasting: Lasting; readonly pinned: boolean },
  moved: (slug: string) => string,
): Response {
  if (pair === null || found === null)
    return refuse(404, "This address names no comparison.", "", "E_NOT_FOUND");
  if (!found.ok) return respondPageProblem(found.error, moved);
  if (found.value.excerpts)
    return refuse(
      451,
      "The usage terms of one of the texts ask for excerpts only.",
      "The comparison as data would hold its words whole; its page shows the differences with a few words around them.",
      "E_RIGHTS_ENDED",
    );
  const { type, write } = FORMATS[pair.format];
  const name = `${nameOfPair(pair, found.value.comparison, pinned)}.${pair.format}`;
  return respond(request, {
    body: write(found.value.comparison, pinned),
    type,
    lasting,
    // A browser shows JSON and would show Markdown as nothing in particular.
    headers: {
      ...(pair.format === "json" ? {} : { "Content-Disposition": attachment(name) }),
      ...noIndexHeader(found.value.noIndex),
    },
  });
}
