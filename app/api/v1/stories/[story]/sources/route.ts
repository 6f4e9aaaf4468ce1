import { decodeSegment } from "@/app/decode-segment";
import { answers } from "@/lib/server/api/answers";
import { refuseMethod, respondJson, respondPageProblem } from "@/lib/server/api/respond";
import { storyHref } from "@/lib/server/api/shape-story";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/stories/{story}/sources`: the sources of a story. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly story: string }> },
): Promise<Response> {
  const found = await (await answers()).sources(decodeSegment((await params).story) ?? "");
  return found.ok
    ? respondJson(request, { items: found.value }, "ask again")
    : respondPageProblem(found.error, (slug) => `${storyHref(slug)}/sources`);
}
