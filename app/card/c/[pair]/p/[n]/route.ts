import { cardOfPair } from "@/app/card/card-of-pair";

/** The picture of a link to one paragraph of a comparison. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string; readonly n: string }> },
): Promise<Response> {
  const { pair, n } = await params;
  return cardOfPair(pair, n);
}
