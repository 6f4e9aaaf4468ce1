import { storyData } from "@/app/take-story";

/** `/s/{story}/annotations.jsonld`: findings and comments as web annotations (W3C) on the words that they rest on. */
export const GET = async (
  request: Request,
  { params }: { readonly params: Promise<{ readonly story: string }> },
): Promise<Response> => storyData(request, (await params).story, "annotations.jsonld");
