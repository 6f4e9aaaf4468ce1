import { createHash, timingSafeEqual } from "node:crypto";
import type { InputProblem } from "../article/input-problem";
import { type FetchSettings, readFetchSettings } from "../ingest/fetch/fetch-settings";
import { failure, type Result, success } from "../result";
import type { Variables } from "./environment";

/** What may be done over HTTP besides reading. */
export interface Permissions {
  /** Only this machine can ask: the server listens on it alone, and no proxy is known to stand before it. */
  readonly local: boolean;
  /** Whoever gets through may write (VARIORUM_WRITE=on): a sign-in stands before the server. */
  readonly writeForAll: boolean;
  /** Proxies are named (VARIORUM_TRUSTED_PROXY): only who comes by one of them went through the sign-in. */
  readonly behindProxy: boolean;
  /** Whoever sends this token may write; kept as its SHA-256. */
  readonly token: Buffer | null;
  readonly fetch: FetchSettings;
}

export interface PermissionProblem {
  readonly status: 401 | 403;
  readonly message: string;
}

/** A proxy that nobody named as trusted passed the request on; the server sets it (scripts/support/guarded-listener). */
const FORWARDED_HEADER = "x-variorum-forwarded";
/** A proxy that is trusted passed the request on; the server sets it, and takes it away from anybody else. */
const TRUSTED_HEADER = "x-variorum-trusted";

/**
 * Reads VARIORUM_REACH (which `npm start` sets to `local` or `network`), VARIORUM_WRITE, VARIORUM_TRUSTED_PROXY,
 * VARIORUM_TOKEN and the variables of lib/ingest/fetch/fetch-settings. Anything unset counts as the more careful of the two.
 */
export function readPermissions(variables: Variables): Permissions {
  const local = variables.VARIORUM_REACH === "local";
  const token = variables.VARIORUM_TOKEN?.trim() ?? "";
  return {
    local,
    writeForAll: variables.VARIORUM_WRITE?.trim().toLowerCase() === "on",
    behindProxy: (variables.VARIORUM_TRUSTED_PROXY?.trim() ?? "") !== "",
    token: token === "" ? null : digest(token),
    fetch: readFetchSettings(variables, local),
  };
}

/** Whether a request with these headers may change anything that is kept. */
export function checkWrite(
  headers: Headers,
  permissions: Permissions,
): Result<PermissionProblem, null> {
  if (isSignedIn(headers, permissions) || isLocal(headers, permissions)) return success(null);
  if (permissions.token === null)
    return failure({
      status: 403,
      message: permissions.writeForAll
        ? "This server takes texts only from requests that come through its proxy (VARIORUM_TRUSTED_PROXY)."
        : "This server can be reached by others, so it takes texts only where VARIORUM_TOKEN or VARIORUM_WRITE=on is set.",
    });
  const given = /^Bearer ([\x21-\x7e]{1,500})$/iu.exec(headers.get("authorization") ?? "")?.[1];
  return given !== undefined && timingSafeEqual(digest(given), permissions.token)
    ? success(null)
    : failure({
        status: 401,
        message: "This server takes texts with its token only (Authorization: Bearer …).",
      });
}

/** Whether the server fetches an address for a request with these headers. */
export function checkFetch(
  headers: Headers,
  permissions: Permissions,
): Result<InputProblem, FetchSettings> {
  const { allowed } = permissions.fetch;
  // Switched on by nobody, it is on for this machine alone.
  const implied = allowed && permissions.local && headers.has(FORWARDED_HEADER);
  return allowed && !implied
    ? success(permissions.fetch)
    : failure({
        code: "address-refused",
        message:
          "This server does not fetch addresses (VARIORUM_FETCH=on switches it on). Paste the text instead.",
        line: null,
      });
}

/** By VARIORUM_WRITE=on; who goes round the proxies that are named went round the sign-in too. */
const isSignedIn = (headers: Headers, { writeForAll, behindProxy }: Permissions): boolean =>
  writeForAll && (!behindProxy || headers.has(TRUSTED_HEADER));

const isLocal = (headers: Headers, { local }: Permissions): boolean =>
  local && !headers.has(FORWARDED_HEADER);

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

let own: Permissions | null = null;

/** The permissions of this process, read once. */
export function permissionsOfServer(): Permissions {
  own ??= readPermissions(process.env);
  return own;
}

/** `checkWrite` for a route: whether this request may write here. */
export const mayWrite = (request: Pick<Request, "headers">): Result<PermissionProblem, null> =>
  checkWrite(request.headers, permissionsOfServer());

/** `checkFetch` for a route or a page: whether this request may have an address fetched, and which. */
export const mayFetch = (request: Pick<Request, "headers">): Result<InputProblem, FetchSettings> =>
  checkFetch(request.headers, permissionsOfServer());
