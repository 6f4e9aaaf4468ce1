import { orProblem } from "@/app/api/or-problem";
import { noIndexHeader } from "@/app/no-index-header";
import { answers } from "@/lib/server/api/answers";
import { refuseMethod, respond } from "@/lib/server/api/respond";
import { textHref } from "@/lib/server/api/shape-story";
import { versionAnswer } from "@/lib/server/api/version-answer";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/versions/{hash}/text`: the characters that every offset counts in; the same for ever (see `versionAnswer`). */
export const GET = orProblem(
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly hash: string }> },
  ): Promise<Response> => {
    const { text } = await answers();
    return versionAnswer(request, (await params).hash, textHref, {
      find: text,
      respond: ({ body, noIndex }, lasting) =>
        respond(request, {
          body,
          type: "text/plain; charset=utf-8",
          lasting,
          headers: noIndexHeader(noIndex),
        }),
    });
  },
);
