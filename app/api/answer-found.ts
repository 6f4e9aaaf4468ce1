import { noIndexHeader } from "@/app/no-index-header";
import type { Result } from "@/lib/result";
import { respondJson, respondPageProblem } from "@/lib/server/api/respond";
import type { PageProblem } from "@/lib/server/page-problem";

/** What was found, asked for again each time; else why not. `moved`: the path under the name that it has now. */
export const answerFound = (
  request: Request,
  found: Result<PageProblem, { readonly body: unknown; readonly noIndex: boolean }>,
  moved: (name: string) => string,
): Response =>
  found.ok
    ? respondJson(request, found.value.body, "ask again", noIndexHeader(found.value.noIndex))
    : respondPageProblem(found.error, moved);
