import { createHash } from "node:crypto";
import { decodeSegment } from "@/app/decode-segment";
import { ownAddress } from "@/app/own-address";
import { EMBED_STYLE, embedHtml } from "@/lib/compare/export-embed";
import { rowOfParagraph } from "@/lib/compare/findings";
import { parsePair, parseParagraph, pinnedAddress } from "@/lib/compare/permalink";
import { loadPinnedComparison } from "@/lib/server/stories";

const STYLE_HASH = createHash("sha256").update(EMBED_STYLE).digest("base64");

/** Any site may frame it; nothing in it may run or load. */
const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cache-Control": "public, max-age=3600",
};

/** One paragraph of a pinned comparison, for a frame on another site. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string; readonly n: string }> },
): Promise<Response> {
  const { pair, n } = await params;
  const hashes = parsePair(decodeSegment(pair));
  const paragraph = parseParagraph(n);
  if (hashes === null || paragraph === null)
    return nothing(404, "This address names no paragraph of a comparison.");
  const found = await loadPinnedComparison(hashes.base, hashes.other);
  if (!found.ok) return nothing(found.error.status, found.error.message);
  const { comparison } = found.value;
  const row = rowOfParagraph(comparison, paragraph);
  if (row === null) return nothing(404, `The first text has no paragraph ${paragraph}.`);
  const address = await ownAddress(pinnedAddress(comparison, paragraph));
  return new Response(embedHtml(comparison, row, address), { headers });
}

const nothing = (status: number, message: string): Response =>
  new Response(`${message}\n`, {
    status,
    headers: {
      ...headers,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-cache",
    },
  });
