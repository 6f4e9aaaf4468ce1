import { comparisonResponse, dataPair } from "@/app/comparison-response";
import { lastingAddress } from "@/lib/server/api/lasting-address";
import { loadPinnedComparison } from "@/lib/server/stories";

/** `/c/{hashA}..{hashB}.json` (.csv, .md, .docx): the comparison of two texts as data; the same for ever (see `lastingAddress`). */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string }> },
): Promise<Response> {
  const pair = dataPair((await params).pair);
  const address = lastingAddress({
    path: pair === null ? "" : `/c/${pair.base}..${pair.other}.${pair.format}`,
    query: new URL(request.url).searchParams,
    hashes: pair === null ? [] : [pair.base, pair.other],
  });
  const found = pair && (await loadPinnedComparison(pair.base, pair.other));
  if ("instead" in address && found?.ok === true) return address.instead;
  const lasting = "lasting" in address ? address.lasting : "ask again";
  return comparisonResponse(request, pair, found, { lasting, pinned: true }, (slug) => slug);
}
