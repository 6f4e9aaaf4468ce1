import { comparisonResponse, dataPair } from "@/app/comparison-response";
import { loadPinnedComparison } from "@/lib/server/stories";

/** The beginning of a hash may one day fit a second text. */
const isWhole = (hash: string): boolean => /^[0-9a-f]{64}$/u.test(hash);

/** `/c/{hashA}..{hashB}.json` (.csv, .md): the comparison of two texts as data; the same for ever. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string }> },
): Promise<Response> {
  const pair = dataPair((await params).pair);
  const whole = pair !== null && isWhole(pair.base) && isWhole(pair.other);
  return comparisonResponse(
    request,
    pair,
    pair && (await loadPinnedComparison(pair.base, pair.other)),
    { lasting: whole ? "for ever" : "ask again", pinned: true },
    (slug) => slug,
  );
}
