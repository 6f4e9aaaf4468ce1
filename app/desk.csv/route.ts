import { readDeskQuery } from "@/app/desk/read-desk-query";
import { streamCsv } from "@/app/desk/stream-csv";
import { eachFinding } from "@/lib/server/at-desk";
import { DESK_CSV_HEADER, deskCsv } from "@/lib/server/desk/desk-csv";

/** Everything that the desk shows under a filter as CSV. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  return streamCsv(request, {
    name: "desk.csv",
    header: DESK_CSV_HEADER,
    pages: eachFinding(readDeskQuery((name) => asked.get(name))),
    write: deskCsv,
  });
}
