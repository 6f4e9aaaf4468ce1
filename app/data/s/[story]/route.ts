import { storyData } from "@/app/take-story";
import { respondProblem } from "@/lib/server/api/respond";

/** `/s/{story}.json` (.csv): all that the ledgers of a story hold, as data. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly story: string }> },
): Promise<Response> {
  const [, story, form] = /^(.+)\.(json|csv)$/u.exec((await params).story) ?? [];
  return story === undefined
    ? respondProblem({ status: 404, title: "This address names no story.", code: "E_NOT_FOUND" })
    : await storyData(request, story, form as "json" | "csv");
}
