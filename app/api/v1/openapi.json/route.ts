import { orProblem } from "@/app/api/or-problem";
import { ownAddress } from "@/app/own-address";
import { openApi } from "@/lib/server/api/openapi";
import { refuseMethod, respondJson } from "@/lib/server/api/respond";

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/** `/api/v1/openapi.json`: the description of the API (OpenAPI 3.1). */
export const GET = orProblem(async (request: Request): Promise<Response> => {
  return respondJson(request, openApi(await ownAddress("")), "ask again");
});
