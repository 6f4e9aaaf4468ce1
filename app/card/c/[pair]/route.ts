import { cardOfPair } from "@/app/card/card-of-pair";

/** The picture of a link to a comparison. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string }> },
): Promise<Response> {
  return cardOfPair((await params).pair);
}
