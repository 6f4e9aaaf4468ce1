import { comparisonResponse, dataPair } from "@/app/comparison-response";
import { decodeSegment } from "@/app/decode-segment";
import { loadComparison } from "@/lib/server/stories";

/** `/s/{story}/{a}..{b}.json`: the comparison as data. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly story: string; readonly pair: string }> },
): Promise<Response> {
  const { story, pair } = await params;
  const names = dataPair(pair);
  return comparisonResponse(
    names && (await loadComparison(decodeSegment(story) ?? "", names.base, names.other)),
    "no-cache",
  );
}
