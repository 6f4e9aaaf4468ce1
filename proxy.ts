import { type NextRequest, NextResponse } from "next/server";
import { findPageProblem } from "@/app/find-page-problem";
import { movedAddress } from "@/app/moved-address";
import { problemHeader, writeProblem } from "@/components/ui/problem-header";

/**
 * Answers an address that names nothing with a page that says so, readable without scripts and with the right status.
 * (Next's own notFound() sends its page only as script data; a rewrite is rendered whole.)
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const headers = new Headers(request.headers);
  headers.delete(problemHeader);
  const problem = await findPageProblem(request.nextUrl.pathname, request.nextUrl.searchParams);
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

// Every address but Next's own files, the icon and where forms are sent: their bodies would be cut on the way.
export const config = {
  matcher: ["/((?!_next/|icon\\.svg$|theme$|add/read$|add/.+/change$|s/.+/edit/change$).*)"],
};
