import { orProblem } from "@/app/api/or-problem";
import { noIndexHeader } from "@/app/no-index-header";
import { answers } from "@/lib/server/api/answers";
import { refuseMethod, respondJson, respondProblem } from "@/lib/server/api/respond";
import { storyQuery } from "@/lib/server/api/story-schema";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/stories?query=&after=&limit=`: stories, the latest change first. */
export const GET = orProblem(async (request: Request): Promise<Response> => {
  const url = new URL(request.url);
  const asked = storyQuery.safeParse(Object.fromEntries(url.searchParams));
  if (!asked.success)
    return respondProblem({
      status: 400,
      title: `The parameter “${String(asked.error.issues[0]?.path[0] ?? "").slice(0, 40)}” cannot be used as it is.`,
      detail:
        "limit is a whole number from 1 to 100, query has at most 200 characters, after is `next` of the page before.",
      code: "E_BAD_REQUEST",
    });
  const { query, after, limit } = asked.data;
  const page = await (await answers()).stories(query, after, limit);
  const next = new URLSearchParams(url.searchParams);
  if (page.next !== null) next.set("after", page.next);
  const link = page.next === null ? {} : { Link: `<${url.pathname}?${next}>; rel="next"` };
  const noIndex = noIndexHeader(page.items.some((item) => item.noIndex));
  return respondJson(request, page, "ask again", { ...link, ...noIndex });
});
