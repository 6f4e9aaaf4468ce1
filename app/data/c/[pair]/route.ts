import { comparisonResponse, dataPair } from "@/app/comparison-response";
import { loadPinnedComparison } from "@/lib/server/stories";

const FOR_EVER = "public, max-age=31536000, immutable";

/** The beginning of a hash may one day fit a second text. */
const isWhole = (hash: string): boolean => /^[0-9a-f]{64}$/u.test(hash);

/** `/c/{hashA}..{hashB}.json`: the comparison of two texts as data; the same for ever. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string }> },
): Promise<Response> {
  const hashes = dataPair((await params).pair);
  const whole = hashes !== null && isWhole(hashes.base) && isWhole(hashes.other);
  return comparisonResponse(
    hashes && (await loadPinnedComparison(hashes.base, hashes.other)),
    whole ? FOR_EVER : "no-cache",
  );
}
