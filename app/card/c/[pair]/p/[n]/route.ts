import { cardOfParagraph } from "@/app/card/card-of-pair";

/** The picture of a link to one paragraph of a comparison. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly pair: string; readonly n: string }> },
): Promise<Response> {
  const { pair, n } = await params;
  return cardOfParagraph(request, pair, n);
}
