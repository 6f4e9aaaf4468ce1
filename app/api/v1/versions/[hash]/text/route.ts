import { answers } from "@/lib/server/api/answers";
import { lastingAddress } from "@/lib/server/api/lasting-address";
import { refuseMethod, respond, respondPageProblem } from "@/lib/server/api/respond";
import { textHref } from "@/lib/server/api/shape-story";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/versions/{hash}/text`: the characters that every offset counts in; the same for ever (see `lastingAddress`). */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly hash: string }> },
): Promise<Response> {
  const { hash } = await params;
  const found = await (await answers()).text(hash);
  if (!found.ok) return respondPageProblem(found.error, textHref);
  const address = lastingAddress({
    path: textHref(hash),
    query: new URL(request.url).searchParams,
    hashes: [hash],
  });
  return "instead" in address
    ? address.instead
    : respond(request, {
        body: found.value,
        type: "text/plain; charset=utf-8",
        lasting: address.lasting,
      });
}
