import { type NextRequest, NextResponse } from "next/server";
import { findPageProblem } from "@/app/find-page-problem";
import { movedAddress } from "@/app/moved-address";
import { problemHeader, writeProblem } from "@/components/ui/problem-header";
import { respondProblem } from "@/lib/server/api/respond";

/** Addresses of data: what cannot be answered there is said in data too. */
const FOR_PROGRAMS = /^\/(?:api(?:$|\/)|(?:s|c)\/.*\.(?:json|jsonld|csv|md|docx)$)/u;

/**
 * Answers an address that names nothing with a page that says so, readable without scripts and with the right status.
 * (Next's own notFound() sends its page only as script data; a rewrite is rendered whole.)
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.delete(problemHeader);
  const problem = await findPageProblem(request.nextUrl.pathname, request.nextUrl.searchParams);
  if (problem !== null && FOR_PROGRAMS.test(request.nextUrl.pathname))
    return respondProblem({
      status: problem.status,
      title: problem.message,
      code: "E_BAD_REQUEST",
    });
  if (problem === null) return NextResponse.next({ request: { headers } });
  if (problem.movedTo !== undefined) {
    const { pathname, search } = request.nextUrl;
    const address = new URL(movedAddress(pathname, problem.movedTo) + search, request.url);
    return NextResponse.redirect(address, 308);
  }
  headers.set(problemHeader, writeProblem(problem));
  return NextResponse.rewrite(new URL("/problem", request.url), {
    status: problem.status,
    request: { headers },
  });
}

// Every address that is read, but Next's own files and the icon. What carries a body passes by: it would be cut at
// 10 MB on its way through here, and the route would not notice.
export const config = {
  matcher: [
    {
      source: "/((?!_next/|icon\\.svg$|theme$).*)",
      missing: [
        { type: "header", key: "content-length" },
        { type: "header", key: "transfer-encoding" },
      ],
    },
  ],
};
