import { createHash } from "node:crypto";
import { findLinkedRow } from "@/app/find-linked-row";
import { noIndexHeader } from "@/app/no-index-header";
import { ownAddress } from "@/app/own-address";
import { EMBED_STYLE, embedHtml } from "@/lib/compare/export-embed";
import { ENGINE_KEY, pinnedAddress } from "@/lib/compare/permalink";
import { respond } from "@/lib/server/api/respond";

const STYLE_HASH = createHash("sha256").update(EMBED_STYLE).digest("base64");

/** Any site may frame it; nothing in it may run or load. */
const headers = {
  "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** One paragraph of a pinned comparison, for a frame on another site. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string; readonly n: string }> },
): Promise<Response> {
  const { pair, n } = await params;
  const found = await findLinkedRow(pair, n, new URL(request.url).searchParams.get(ENGINE_KEY));
  if (!found.ok) return nothing(found.error.status, found.error.message);
  const { comparison, row, paragraph, noIndex } = found.value;
  const address = await ownAddress(pinnedAddress(comparison, paragraph));
  return respond(request, {
    body: embedHtml(comparison, row, address, noIndex),
    type: "text/html; charset=utf-8",
    lasting: "for minutes",
    headers: { ...headers, ...noIndexHeader(noIndex) },
  });
}

const nothing = (status: number, message: string): Response =>
  new Response(`${message}\n`, {
    status,
    headers: {
      ...headers,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
