import "server-only";
import { failure, type Result, success } from "../result";
import { editorCookie, forgetEditor } from "./auth/editor-session";
import { BEGUN_COOKIE, beginSignIn, finishSignIn, type SignInProblem } from "./auth/open-id";
import type { SignInSettings } from "./auth/sign-in-settings";
import { cookieOf } from "./auth/signed-cookie";
import { ownOrigin } from "./own-origin";
import { permissionsOfServer } from "./permissions";

/** Where the browser is sent to, and the cookies that it is given. */
export interface SignInStep {
  readonly address: string;
  readonly cookies: readonly string[];
}

type Step = Promise<Result<SignInProblem, SignInStep>>;

function settings(): Result<SignInProblem, SignInSettings> {
  const { signIn } = permissionsOfServer();
  if (signIn === null)
    return failure({ status: 403, message: "Nobody signs in here: VARIORUM_AUTH is not set." });
  return typeof signIn === "string" ? failure({ status: 403, message: signIn }) : success(signIn);
}

const originOf = ({ headers }: Pick<Request, "headers">): Promise<string> =>
  ownOrigin(headers.get("host"), headers.get("x-forwarded-proto"));

/** To the provider. `back`: the path of ours to come back to. */
export async function signIn(request: Request, back: string): Step {
  const read = settings();
  if (!read.ok) return read;
  const origin = await originOf(request);
  const begun = await beginSignIn(read.value, { origin, back, now: Date.now() });
  return begun.ok
    ? success({ address: begun.value.address, cookies: [begun.value.cookie] })
    : begun;
}

/** Back from the provider. */
export async function comeBack(request: Request): Step {
  const read = settings();
  if (!read.ok) return read;
  const origin = await originOf(request);
  const { pathname, search } = new URL(request.url);
  const now = Date.now();
  const done = await finishSignIn(read.value, {
    address: new URL(`${origin}${pathname}${search}`),
    cookie: cookieOf(request.headers, BEGUN_COOKIE),
    now,
  });
  if (!done.ok) return done;
  const { editor, back } = done.value;
  return success({
    address: back,
    cookies: [
      editorCookie(editor, read.value, now, origin.startsWith("https:")),
      `${BEGUN_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`,
    ],
  });
}

export async function signOut(request: Request): Promise<SignInStep> {
  return { address: "/", cookies: [forgetEditor((await originOf(request)).startsWith("https:"))] };
}
