import { answers } from "@/lib/server/api/answers";
import { lastingAddress } from "@/lib/server/api/lasting-address";
import { refuseMethod, respondJson, respondPageProblem } from "@/lib/server/api/respond";
import { versionHref } from "@/lib/server/api/shape-story";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/versions/{hash}`: a kept text as the engine reads it; the same for ever (see `lastingAddress`). */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly hash: string }> },
): Promise<Response> {
  const { hash } = await params;
  const found = await (await answers()).version(hash);
  if (!found.ok) return respondPageProblem(found.error, versionHref);
  const address = lastingAddress({
    path: versionHref(hash),
    query: new URL(request.url).searchParams,
    hashes: [hash],
  });
  return "instead" in address
    ? address.instead
    : respondJson(request, found.value, address.lasting);
}
