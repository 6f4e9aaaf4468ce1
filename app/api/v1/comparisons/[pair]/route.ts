import { orProblem } from "@/app/api/or-problem";
import { noIndexHeader } from "@/app/no-index-header";
import { parsePair } from "@/lib/compare/permalink";
import { answers } from "@/lib/server/api/answers";
import { lastingAddress } from "@/lib/server/api/lasting-address";
import {
  refuseMethod,
  respondJson,
  respondPageProblem,
  respondProblem,
} from "@/lib/server/api/respond";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/comparisons/{hashA}..{hashB}`: two kept texts, compared; the same for ever (see `lastingAddress`). */
export const GET = orProblem(
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly pair: string }> },
  ): Promise<Response> => {
    const pair = parsePair((await params).pair);
    if (pair === null)
      return respondProblem({
        status: 404,
        title: "A comparison is named by two hashes with two dots between them.",
        code: "E_NOT_FOUND",
      });
    const found = await (await answers()).comparison(pair.base, pair.other);
    if (!found.ok) return respondPageProblem(found.error, (slug) => slug);
    const address = lastingAddress({
      path: `/api/v1/comparisons/${pair.base}..${pair.other}`,
      query: new URL(request.url).searchParams,
      hashes: [pair.base, pair.other],
    });
    return "instead" in address
      ? address.instead
      : respondJson(request, found.value.body, address.lasting, noIndexHeader(found.value.noIndex));
  },
);
