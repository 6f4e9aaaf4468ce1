import { createHash } from "node:crypto";
import { noIndexHeader } from "@/app/no-index-header";
import { reportPlace, takeStory } from "@/app/take-story";
import { addressOf } from "@/lib/compare/permalink";
import { respond } from "@/lib/server/api/respond";
import { REPORT_STYLE } from "@/lib/story/take-away/report-style";
import { storyReport } from "@/lib/story/take-away/story-report";
import { attachment } from "@/lib/text/safe-file-name";

const STYLE_HASH = createHash("sha256").update(`\n${REPORT_STYLE}\n`).digest("base64");

/** Nothing in a report may run or load. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** A story's report: to be looked at and printed (`page`), or as a file to keep (`file`). */
export async function reportResponse(
  request: Request,
  segment: string,
  as: "page" | "file",
): Promise<Response> {
  const taken = await takeStory(request, segment, as === "page" ? "/report" : "/report.html");
  if (!taken.ok) return taken.error;
  const { story, shelved } = taken.value;
  const back = as === "page" ? addressOf({ kind: "story", story: story.slug }) : null;
  return respond(request, {
    body: storyReport(story, reportPlace(taken.value), back),
    type: "text/html; charset=utf-8",
    lasting: "ask again",
    headers: {
      "Content-Security-Policy": POLICY,
      ...noIndexHeader(shelved.noIndex),
      ...(as === "file" ? { "Content-Disposition": attachment(`${story.slug}-report.html`) } : {}),
    },
  });
}
