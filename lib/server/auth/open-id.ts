import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { z } from "zod";
import { failure, type Result, success } from "../../result";
import { type Editor, setCookie } from "./editor-session";
import { isEditor, isOwnMachine, type SignInSettings } from "./sign-in-settings";
import { readSigned, writeSigned } from "./signed-cookie";

/** What a sign-in that has begun needs when it comes back. */
const begunShape = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  back: z.string(),
});

export const BEGUN_COOKIE = "variorum-signing-in";
/** Long enough to find one's password. */
const BEGUN_SECONDS = 15 * 60;

export interface SignInProblem {
  readonly status: 403 | 502;
  readonly message: string;
}

const keyOf = ({ secret }: SignInSettings) => ({ secret, purpose: "signing in" });

let found: { readonly of: string; readonly configuration: Promise<Configuration> } | null = null;

/** What the provider says of itself, asked once. */
function configurationOf({ issuer, client, secret }: SignInSettings): Promise<Configuration> {
  const of = `${issuer.href} ${client}`;
  if (found?.of !== of) {
    const options = isOwnMachine(issuer) ? { execute: [allowInsecureRequests] } : {};
    const configuration = discovery(issuer, client, secret, undefined, options);
    configuration.catch(() => {
      found = null;
    });
    found = { of, configuration };
  }
  return found.configuration;
}

const notReached = (error: unknown): Result<SignInProblem, never> =>
  failure({
    status: 502,
    message: `The sign-in did not answer as it should${error instanceof Error ? ` (${error.message.slice(0, 200)})` : ""}. Try again; else tell who runs this server.`,
  });

/** Where the browser goes to sign in, and the cookie that it brings back. `origin`: ours; `back`: a path of ours. */
export async function beginSignIn(
  settings: SignInSettings,
  { origin, back, now }: { readonly origin: string; readonly back: string; readonly now: number },
): Promise<Result<SignInProblem, { readonly address: string; readonly cookie: string }>> {
  try {
    const configuration = await configurationOf(settings);
    const begun = {
      verifier: randomPKCECodeVerifier(),
      state: randomState(),
      nonce: randomNonce(),
      back,
    };
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: `${origin}/sign-in/callback`,
      scope: "openid email profile",
      code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: "S256",
      state: begun.state,
      nonce: begun.nonce,
    });
    const value = writeSigned(begun, now + BEGUN_SECONDS * 1_000, keyOf(settings));
    const secure = origin.startsWith("https:");
    return success({
      address: address.href,
      cookie: setCookie(BEGUN_COOKIE, value, BEGUN_SECONDS, secure),
    });
  } catch (error) {
    return notReached(error);
  }
}

const claimsShape = z.object({
  email: z.string().min(3).max(320),
  email_verified: z.boolean().optional(),
  name: z.string().max(320).optional(),
});

/** Who came back from signing in, and where to go. `address`: the whole address that the provider sent the browser to. */
export async function finishSignIn(
  settings: SignInSettings,
  {
    address,
    cookie,
    now,
  }: { readonly address: URL; readonly cookie: string | null; readonly now: number },
): Promise<Result<SignInProblem, { readonly editor: Editor; readonly back: string }>> {
  const begun = begunShape.safeParse(readSigned(cookie, now, keyOf(settings)));
  if (!begun.success)
    return failure({
      status: 403,
      message: "This sign-in was not begun here, or took too long. Begin again.",
    });
  const { verifier, state, nonce, back } = begun.data;
  let claims: unknown;
  try {
    const tokens = await authorizationCodeGrant(await configurationOf(settings), address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    claims = tokens.claims();
  } catch (error) {
    return notReached(error);
  }
  const said = claimsShape.safeParse(claims);
  if (!said.success || said.data.email_verified === false)
    return failure({
      status: 403,
      message:
        "The sign-in tells no e-mail address that it has checked, so nobody can be told from others.",
    });
  const { email, name = null } = said.data;
  return isEditor(email, settings)
    ? success({ editor: { email, name }, back })
    : failure({ status: 403, message: `${email} is not among the editors of this server.` });
}
