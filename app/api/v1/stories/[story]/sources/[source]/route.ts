import { answerFound } from "@/app/api/answer-found";
import { orProblem } from "@/app/api/or-problem";
import { decodeSegment } from "@/app/decode-segment";
import { answers } from "@/lib/server/api/answers";
import { refuseMethod } from "@/lib/server/api/respond";
import { sourceHref } from "@/lib/server/api/shape-story";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/stories/{story}/sources/{source}`: a source with its versions. */
export const GET = orProblem(
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly story: string; readonly source: string }> },
  ): Promise<Response> => {
    const { story, source } = await params;
    const name = decodeSegment(source) ?? "";
    const found = await (await answers()).source(decodeSegment(story) ?? "", name);
    return answerFound(request, found, (slug) => sourceHref(slug, name));
  },
);
