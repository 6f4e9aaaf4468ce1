import { readLogQuery } from "@/app/desk/read-log-query";
import { streamCsv } from "@/app/desk/stream-csv";
import { eachLogLine } from "@/lib/server/at-desk";
import { LOG_CSV_HEADER, logCsv } from "@/lib/server/desk/log-csv";

/** The log of the desk under a filter as CSV. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  return streamCsv(request, {
    name: "desk-log.csv",
    header: LOG_CSV_HEADER,
    pages: eachLogLine(readLogQuery((name) => asked.get(name))),
    write: logCsv,
  });
}
