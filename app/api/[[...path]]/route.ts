import { respondProblem } from "@/lib/server/api/respond";

const nothing = (): Response =>
  respondProblem({
    status: 404,
    title: "The API has no such address.",
    detail: "Its description is at /api/v1/openapi.json.",
    code: "E_NOT_FOUND",
  });

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
