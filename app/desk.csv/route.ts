import { readDeskQuery } from "@/app/desk/read-desk-query";
import { ownAddress } from "@/app/own-address";
import { respondProblem } from "@/lib/server/api/respond";
import { eachFinding } from "@/lib/server/at-desk";
import { DESK_CSV_HEADER, deskCsv } from "@/lib/server/desk/desk-csv";
import { mayWrite } from "@/lib/server/permissions";
import { CSV_MARK } from "@/lib/text/csv-cell";

/** Everything that the desk shows under a filter as CSV (RFC 4180), page after page, so that it never stands in memory whole. */
export async function GET(request: Request): Promise<Response> {
  const allowed = mayWrite(request);
  if (!allowed.ok)
    return respondProblem({
      status: allowed.error.status,
      title: allowed.error.message,
      code: "E_FORBIDDEN",
    });
  const asked = new URL(request.url).searchParams;
  const pages = eachFinding(readDeskQuery((name) => asked.get(name)));
  const origin = (await ownAddress("/")).slice(0, -1);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (sink) => sink.enqueue(encoder.encode(CSV_MARK + DESK_CSV_HEADER)),
    pull: async (sink) => {
      const { value, done } = await pages.next();
      if (done) sink.close();
      else sink.enqueue(encoder.encode(deskCsv(value, origin)));
    },
    cancel: async () => {
      await pages.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": 'attachment; filename="desk.csv"',
      "Cache-Control": "no-store",
    },
  });
}
