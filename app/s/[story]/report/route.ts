import { reportResponse } from "@/app/report-response";

/** `/s/{story}/report`: the report of a story, made to be read and printed. */
export const GET = async (
  request: Request,
  { params }: { readonly params: Promise<{ readonly story: string }> },
): Promise<Response> => reportResponse(request, (await params).story, "page");
