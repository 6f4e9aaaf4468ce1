import { cardOfPair } from "@/app/card/card-of-pair";

/** The picture of a link to a comparison. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string }> },
): Promise<Response> {
  return cardOfPair(request, (await params).pair);
}
