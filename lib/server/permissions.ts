import { createHash, timingSafeEqual } from "node:crypto";
import type { InputProblem } from "../article/input-problem";
import { type FetchSettings, readFetchSettings } from "../ingest/fetch/fetch-settings";
import { failure, type Result, success } from "../result";
import { readEditor } from "./auth/editor-session";
import { readSignIn, type SignInSettings } from "./auth/sign-in-settings";
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
  /** Where editors sign in (VARIORUM_AUTH); a sentence where it is named and not complete; null where nobody signs in here. */
  readonly signIn: SignInSettings | string | null;
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
 * VARIORUM_TOKEN and the variables of lib/ingest/fetch/fetch-settings and of auth/sign-in-settings. Anything unset counts as the more careful of the two.
 */
export function readPermissions(variables: Variables): Permissions {
  const local = variables.VARIORUM_REACH === "local";
  const token = variables.VARIORUM_TOKEN?.trim() ?? "";
  const signIn = readSignIn(variables);
  return {
    signIn: signIn.ok ? signIn.value : signIn.error,
    local,
    writeForAll: variables.VARIORUM_WRITE?.trim().toLowerCase() === "on",
    behindProxy: (variables.VARIORUM_TRUSTED_PROXY?.trim() ?? "") !== "",
    token: token === "" ? null : digest(token),
    fetch: readFetchSettings(variables, local),
  };
}

/** Whether a request with these headers may change anything that is kept. `now`: milliseconds since 1970. */
export function checkWrite(
  headers: Headers,
  permissions: Permissions,
  now: number = Date.now(),
): Result<PermissionProblem, null> {
  const { signIn, token } = permissions;
  if (hasToken(headers, permissions)) return success(null);
  if (signIn !== null) return checkEditor(headers, signIn, now);
  if (isSignedIn(headers, permissions) || isLocal(headers, permissions)) return success(null);
  if (token === null)
    return failure({
      status: 403,
      message: permissions.writeForAll
        ? "This server takes texts only from requests that come through its proxy (VARIORUM_TRUSTED_PROXY)."
        : "This server can be reached by others, so it takes texts only where VARIORUM_TOKEN, VARIORUM_WRITE=on or VARIORUM_AUTH is set.",
    });
  return failure({
    status: 401,
    message: "This server takes texts with its token only (Authorization: Bearer …).",
  });
}

/** Where a sign-in is named, editors write, from wherever they come. */
function checkEditor(
  headers: Headers,
  signIn: SignInSettings | string,
  now: number,
): Result<PermissionProblem, null> {
  if (typeof signIn === "string") return failure({ status: 403, message: signIn });
  return readEditor(headers, signIn, now) === null
    ? failure({ status: 401, message: "Sign in as an editor for this." })
    : success(null);
}

/**
 * Who writes, for the log: the editor who signed in; else whom a proxy that is trusted names; "token" where a program came with the
 * token; null where nobody is told from others. It allows nothing: `checkWrite` does.
 */
export function writerOf(
  headers: Headers,
  permissions: Permissions,
  now: number = Date.now(),
): string | null {
  const { signIn } = permissions;
  const editor =
    signIn === null || typeof signIn === "string" ? null : readEditor(headers, signIn, now);
  if (editor !== null) return editor.email;
  const named = headers.has(TRUSTED_HEADER)
    ? IDENTITY_HEADERS.map((name) => headers.get(name)?.trim()).find((value) => value)
    : undefined;
  return named?.slice(0, LONGEST_NAME) ?? (hasToken(headers, permissions) ? "token" : null);
}

/** What sign-ins that stand before a server call whom they let through; the guard takes them away from anybody else. */
const IDENTITY_HEADERS = [
  "x-forwarded-email",
  "x-auth-request-email",
  "x-forwarded-user",
  "x-auth-request-user",
  "remote-user",
];
const LONGEST_NAME = 200;

function hasToken(headers: Headers, { token }: Permissions): boolean {
  const given = /^Bearer ([\x21-\x7e]{1,500})$/iu.exec(headers.get("authorization") ?? "")?.[1];
  return token !== null && given !== undefined && timingSafeEqual(digest(given), token);
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

/** `writerOf` for a route. */
export const whoWrites = (request: Pick<Request, "headers">): string | null =>
  writerOf(request.headers, permissionsOfServer());

/** What a page says of signing in: null where nobody signs in here; `name` null where this reader did not. */
export function signInOf(
  request: Pick<Request, "headers">,
): { readonly name: string | null } | null {
  const { signIn } = permissionsOfServer();
  if (signIn === null || typeof signIn === "string") return null;
  const editor = readEditor(request.headers, signIn, Date.now());
  return { name: editor && (editor.name ?? editor.email) };
}

/** `checkFetch` for a route or a page: whether this request may have an address fetched, and which. */
export const mayFetch = (request: Pick<Request, "headers">): Result<InputProblem, FetchSettings> =>
  checkFetch(request.headers, permissionsOfServer());
