import { answerFound } from "@/app/api/answer-found";
import { orProblem } from "@/app/api/or-problem";
import { decodeSegment } from "@/app/decode-segment";
import { answers } from "@/lib/server/api/answers";
import { refuseMethod } from "@/lib/server/api/respond";
import { storyHref } from "@/lib/server/api/shape-story";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/stories/{story}`: a story with its sources and findings. */
export const GET = orProblem(
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly story: string }> },
  ): Promise<Response> => {
    const found = await (await answers()).story(decodeSegment((await params).story) ?? "");
    return answerFound(request, found, storyHref);
  },
);
