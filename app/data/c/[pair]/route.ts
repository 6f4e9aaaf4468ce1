import { comparisonResponse, dataPair } from "@/app/comparison-response";
import { loadPinnedComparison } from "@/lib/server/stories";

const FOR_EVER = "public, max-age=31536000, immutable";

/** `/c/{hashA}..{hashB}.json`: the comparison of two texts as data; the same for ever. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string }> },
): Promise<Response> {
  const hashes = dataPair((await params).pair);
  return comparisonResponse(
    hashes && (await loadPinnedComparison(hashes.base, hashes.other)),
    FOR_EVER,
  );
}
