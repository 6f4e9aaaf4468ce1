import { orProblem } from "@/app/api/or-problem";
import { noIndexHeader } from "@/app/no-index-header";
import { answers } from "@/lib/server/api/answers";
import { refuseMethod, respondJson } from "@/lib/server/api/respond";
import { versionHref } from "@/lib/server/api/shape-story";
import { versionAnswer } from "@/lib/server/api/version-answer";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/versions/{hash}`: a kept text as the engine reads it; the same for ever (see `versionAnswer`). */
export const GET = orProblem(
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly hash: string }> },
  ): Promise<Response> => {
    const { version } = await answers();
    return versionAnswer(request, (await params).hash, versionHref, {
      find: version,
      respond: ({ body, noIndex }, lasting) =>
        respondJson(request, body, lasting, noIndexHeader(noIndex)),
    });
  },
);
