import { decodeSegment } from "@/app/decode-segment";
import type { Comparison } from "@/lib/compare/comparison";
import { comparisonJson } from "@/lib/compare/comparison-json";
import { parsePair } from "@/lib/compare/permalink";
import type { Result } from "@/lib/result";

/** The two names of a segment `a..b.json`, or null. */
export const dataPair = (segment: string) =>
  parsePair(decodeSegment(segment)?.replace(/\.json$/, ""));

/** A comparison as JSON, or the problem as a problem document (RFC 9457). */
export function comparisonResponse(
  found: Result<
    { readonly status: number; readonly message: string; readonly hint: string },
    { readonly comparison: Comparison; readonly excerpts: boolean }
  > | null,
  cacheControl: string,
): Response {
  if (found === null) return problem(404, "This address names no comparison.", "");
  if (!found.ok) return problem(found.error.status, found.error.message, found.error.hint);
  if (found.value.excerpts)
    return problem(
      451,
      "The usage terms of one of the texts ask for excerpts only.",
      "The comparison as data would hold its words whole; its page shows the differences with a few words around them.",
    );
  return Response.json(comparisonJson(found.value.comparison), {
    headers: { "Cache-Control": cacheControl },
  });
}

const problem = (status: number, title: string, detail: string): Response =>
  Response.json(
    { type: "about:blank", title, status, detail },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );
