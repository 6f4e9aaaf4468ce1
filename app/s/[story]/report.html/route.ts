import { reportResponse } from "@/app/report-response";

/** `/s/{story}/report.html`: the report of a story as one file to keep. */
export const GET = async (
  request: Request,
  { params }: { readonly params: Promise<{ readonly story: string }> },
): Promise<Response> => reportResponse(request, (await params).story, "file");
