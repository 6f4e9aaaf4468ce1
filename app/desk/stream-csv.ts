import { noIndexHeader } from "@/app/no-index-header";
import { ownAddress } from "@/app/own-address";
import { respondProblem } from "@/lib/server/api/respond";
import { mayWrite } from "@/lib/server/permissions";
import { CSV_MARK } from "@/lib/text/csv-cell";

/**
 * A file of CSV (RFC 4180) for those who may write, page after page, so that it never stands in memory whole. `write` gets the
 * beginning of our own addresses.
 */
export async function streamCsv<Line>(
  request: Request,
  file: {
    readonly name: string;
    readonly header: string;
    readonly pages: AsyncGenerator<readonly Line[], void>;
    readonly write: (lines: readonly Line[], origin: string) => string;
  },
): Promise<Response> {
  const allowed = mayWrite(request);
  if (!allowed.ok)
    return respondProblem({
      status: allowed.error.status,
      title: allowed.error.message,
      code: "E_FORBIDDEN",
    });
  const origin = (await ownAddress("/")).slice(0, -1);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (sink) => sink.enqueue(encoder.encode(CSV_MARK + file.header)),
    pull: async (sink) => {
      const { value, done } = await file.pages.next();
      if (done) sink.close();
      else sink.enqueue(encoder.encode(file.write(value, origin)));
    },
    cancel: async () => {
      await file.pages.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Cache-Control": "no-store",
      // As the desk's pages.
      ...noIndexHeader(true),
    },
  });
}
