import { comparisonResponse, dataPair } from "@/app/comparison-response";
import { decodeSegment } from "@/app/decode-segment";
import { loadComparison } from "@/lib/server/stories";

/** `/s/{story}/{a}..{b}.json` (.csv, .md, .docx): the comparison as data. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly story: string; readonly pair: string }> },
): Promise<Response> {
  const { story, pair: segment } = await params;
  const pair = dataPair(segment);
  return comparisonResponse(
    request,
    pair,
    pair && (await loadComparison(decodeSegment(story) ?? "", pair.base, pair.other)),
    { lasting: "ask again", pinned: false },
    (slug) => `/s/${encodeURIComponent(slug)}/${segment}`,
  );
}
