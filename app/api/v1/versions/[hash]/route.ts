import { answers } from "@/lib/server/api/answers";
import { refuseMethod, respondJson, respondPageProblem } from "@/lib/server/api/respond";
import { versionHref } from "@/lib/server/api/shape-story";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/versions/{hash}`: a kept text; the beginning of a hash may one day fit a second one, so only a whole one lasts. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly hash: string }> },
): Promise<Response> {
  const { hash } = await params;
  const found = await (await answers()).version(hash);
  return found.ok
    ? respondJson(request, found.value, hash.length === 64 ? "for ever" : "ask again")
    : respondPageProblem(found.error, versionHref);
}
