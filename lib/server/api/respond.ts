import { createHash } from "node:crypto";
import type { InputCode, InputProblem } from "../../article/input-problem";
import { wireCode } from "../../article/input-problem";
import type { PageProblem } from "../page-problem";
import type { Problem } from "./schema-parts";

/** How long an answer may be kept without asking again. */
export type Lasting = "for ever" | "for minutes" | "ask again";

/** How `Cache-Control` says it. */
export const CACHE: Readonly<Record<Lasting, string>> = {
  "for ever": "public, max-age=31536000, immutable",
  // On other people's pages, read by many at once: a text that is withdrawn stands there no longer than that.
  "for minutes": "public, max-age=300",
  "ask again": "no-cache",
};

/** Text, or the bytes of a file. */
type Body = string | Uint8Array;

const strongTag = (body: Body): string =>
  `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;

/** Whether `If-None-Match` names the tag (a weak mark before it does not matter there, RFC 9110 13.1.2). */
export function isKnown(request: Pick<Request, "headers">, tag: string): boolean {
  const named = request.headers.get("if-none-match");
  if (named === null) return false;
  return named.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//, "")));
}

export interface Answer {
  readonly body: Body;
  readonly type: string;
  readonly lasting: Lasting;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A body with its strong ETag, or 304 where the asker has it. */
export function respond(
  request: Pick<Request, "headers">,
  { body, type, lasting, headers }: Answer,
): Response {
  const tag = strongTag(body);
  const shared = { ETag: tag, "Cache-Control": CACHE[lasting], ...headers };
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers: shared });
  return new Response(typeof body === "string" ? body : Uint8Array.from(body), {
    status: 200,
    headers: { ...shared, "Content-Type": type },
  });
}

export const respondJson = (
  request: Pick<Request, "headers">,
  value: unknown,
  lasting: Lasting,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  respond(request, {
    body: JSON.stringify(value),
    type: "application/json; charset=utf-8",
    lasting,
    headers,
  });

/** A problem document (RFC 9457). */
export const respondProblem = (
  problem: Omit<Problem, "type">,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify({ type: "about:blank", ...problem }), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...headers,
    },
  });

const PAGE_CODES: Readonly<Record<PageProblem["status"], string>> = {
  308: "E_MOVED",
  403: "E_EMBARGO",
  404: "E_NOT_FOUND",
  410: "E_WITHDRAWN",
  422: "E_UNREADABLE",
  451: "E_RIGHTS_ENDED",
};

/** Why something cannot be shown; `moved` gives the path of what stands elsewhere now. */
export function respondPageProblem(
  { status, message, hint, movedTo }: PageProblem,
  moved: (slug: string) => string,
): Response {
  const headers = movedTo === undefined ? {} : { Location: moved(movedTo) };
  return respondProblem(
    { status, title: message, detail: hint, code: PAGE_CODES[status] },
    headers,
  );
}

/** A bad document is the sender's to mend: 400 where it is no JSON at all, 413 where it is too much. */
const statusOf = (code: InputCode): number =>
  code === "too-large" ? 413 : code === "bad-json" || code === "bad-encoding" ? 400 : 422;

export const respondInputProblem = ({ code, message, line }: InputProblem): Response =>
  respondProblem({
    status: statusOf(code),
    title: message,
    code: wireCode(code),
    ...(line === null ? {} : { line }),
  });

/** For methods that an address does not have; `allow` names those it has. */
export const refuseMethod = (allow: string) => (): Response =>
  respondProblem(
    {
      status: 405,
      title: `This address answers ${allow.replaceAll(", ", " and ")} only.`,
      code: "E_METHOD",
    },
    { Allow: allow },
  );
