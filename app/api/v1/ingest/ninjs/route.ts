import { orProblem } from "@/app/api/or-problem";
import { ingestNinjs, LONGEST_ITEM } from "@/lib/server/api/ingest-ninjs";
import { refuseMethod, respondInputProblem, respondProblem } from "@/lib/server/api/respond";
import { opened } from "@/lib/server/opened";
import { readBody } from "@/lib/server/read-body";
import { takeWrite } from "@/lib/server/take-write";

const refuse = refuseMethod("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };

const JSON_TYPE = /^application\/(?:[\w.-]{1,60}\+)?json$/i;

/** `POST /api/v1/ingest/ninjs`: keeps an item or a collection of them. */
export const POST = orProblem(async (request: Request): Promise<Response> => {
  const allowed = await takeWrite(request);
  if (!allowed.ok)
    return respondProblem(
      {
        status: allowed.error.status,
        title: allowed.error.message,
        code: allowed.error.status === 401 ? "E_UNAUTHORIZED" : "E_FORBIDDEN",
      },
      allowed.error.status === 401 ? { "WWW-Authenticate": "Bearer" } : {},
    );
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  if (!JSON_TYPE.test(type))
    return respondProblem({
      status: 415,
      title: "The body must be sent as JSON (Content-Type: application/json).",
      code: "E_UNSUPPORTED_TYPE",
    });
  const body = await readBody(request, LONGEST_ITEM);
  if (!body.ok)
    return respondProblem({
      status: body.error.status,
      title: body.error.message,
      code: body.error.status === 413 ? "E_TOO_LARGE" : "E_BAD_REQUEST",
    });
  const { store } = await opened();
  const taken = await ingestNinjs(store, body.value, () => new Date().toISOString());
  if (!taken.ok) return respondInputProblem(taken.error);
  const { status, location, result } = taken.value;
  return Response.json(result, {
    status,
    headers: {
      "Cache-Control": "no-store",
      ...(location === null ? {} : { Location: location }),
    },
  });
});
