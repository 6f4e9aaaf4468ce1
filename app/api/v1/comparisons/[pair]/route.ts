import { parsePair } from "@/lib/compare/permalink";
import { answers } from "@/lib/server/api/answers";
import {
  refuseMethod,
  respondJson,
  respondPageProblem,
  respondProblem,
} from "@/lib/server/api/respond";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/comparisons/{hashA}..{hashB}`: two kept texts, compared. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string }> },
): Promise<Response> {
  const pair = parsePair((await params).pair);
  if (pair === null)
    return respondProblem({
      status: 404,
      title: "A comparison is named by two hashes with two dots between them.",
      code: "E_NOT_FOUND",
    });
  const whole = pair.base.length === 64 && pair.other.length === 64;
  const found = await (await answers()).comparison(pair.base, pair.other);
  return found.ok
    ? respondJson(request, found.value, whole ? "for ever" : "ask again")
    : respondPageProblem(found.error, (slug) => slug);
}
