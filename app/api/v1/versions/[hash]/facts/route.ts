import { answerFound } from "@/app/api/answer-found";
import { orProblem } from "@/app/api/or-problem";
import { answers } from "@/lib/server/api/answers";
import { refuseMethod } from "@/lib/server/api/respond";
import { factsHref } from "@/lib/server/api/shape-story";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/versions/{hash}/facts`: what a kept text says of itself; it may be put right later, so it is asked for again. */
export const GET = orProblem(
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly hash: string }> },
  ): Promise<Response> => {
    const found = await (await answers()).facts((await params).hash);
    return answerFound(request, found, factsHref);
  },
);
