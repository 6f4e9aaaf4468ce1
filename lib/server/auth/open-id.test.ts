import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkWrite, readPermissions, writerOf } from "../permissions";
import { editorCookie, forgetEditor } from "./editor-session";
import { beginSignIn, finishSignIn } from "./open-id";
import { readSignIn, type SignInSettings } from "./sign-in-settings";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const NOW = Date.now();
const HOUR = 60 * 60 * 1_000;

/** What the invented provider says of who signs in. */
let claims: Record<string, unknown> = {};
let nonce = "";
let asked: URLSearchParams | null = null;
let server: Server;
let issuer = "";

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
function idToken(): string {
  const seconds = Math.floor(Date.now() / 1_000);
  const body = `${part({ alg: "RS256", kid: "k1" })}.${part({
    iss: issuer,
    aud: "variorum",
    sub: "u1",
    iat: seconds,
    exp: seconds + 300,
    nonce,
    ...claims,
  })}`;
  return `${body}.${createSign("RSA-SHA256").update(body).sign(privateKey).toString("base64url")}`;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const json = (value: unknown): void => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(value));
    };
    if (request.url === "/.well-known/openid-configuration")
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    if (request.url === "/keys")
      return json({
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", use: "sig", alg: "RS256" }],
      });
    let body = "";
    request.on("data", (chunk) => {
      body += String(chunk);
    });
    request.on("end", () => {
      asked = new URLSearchParams(body);
      json({ access_token: "a", token_type: "Bearer", id_token: idToken() });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

const variables = (more: Readonly<Record<string, string>> = {}) => ({
  VARIORUM_REACH: "local",
  VARIORUM_AUTH: issuer,
  VARIORUM_AUTH_CLIENT: "variorum",
  VARIORUM_AUTH_SECRET: "a secret of some length",
  VARIORUM_EDITORS: "ada@harbour.example, @desk.example",
  ...more,
});
const settings = (): SignInSettings => {
  const read = readSignIn(variables());
  if (!read.ok || read.value === null) throw new Error("no sign-in");
  return read.value;
};
const begin = async () => {
  const begun = await beginSignIn(settings(), {
    origin: "http://reader.example",
    back: "/desk",
    now: NOW,
  });
  if (!begun.ok) throw new Error(begun.error.message);
  const address = new URL(begun.value.address);
  nonce = address.searchParams.get("nonce") ?? "";
  return { address, cookie: /=([^;]+)/u.exec(begun.value.cookie)?.[1] ?? "" };
};
const finish = (cookie: string | null, state: string, now = NOW) =>
  finishSignIn(settings(), {
    address: new URL(
      `http://reader.example/sign-in/callback?code=c1&state=${state}&iss=${encodeURIComponent(issuer)}`,
    ),
    cookie,
    now,
  });
const stateOf = (address: URL): string => address.searchParams.get("state") ?? "";
const said = (result: { readonly ok: boolean; readonly error?: unknown }): string =>
  result.ok ? "" : (result.error as { readonly message: string }).message;
const cookieHeader = (setCookie: string): Headers =>
  new Headers({ cookie: `theme=dark; ${setCookie.split(";")[0]}` });

test("an editor signs in, and writes under a name until the day is over", async () => {
  claims = { email: "Ada@harbour.example", email_verified: true, name: "Ada Lund" };
  const { address, cookie } = await begin();
  expect(address.origin).toBe(issuer);
  expect(address.searchParams.get("code_challenge_method")).toBe("S256");
  expect(address.searchParams.get("redirect_uri")).toBe("http://reader.example/sign-in/callback");
  const done = await finish(cookie, stateOf(address));
  expect(done).toEqual({
    ok: true,
    value: { editor: { email: "Ada@harbour.example", name: "Ada Lund" }, back: "/desk" },
  });
  expect(asked?.get("code_verifier")).toHaveLength(43);
  if (!done.ok) return;
  const header = cookieHeader(editorCookie(done.value.editor, settings(), NOW, true));
  const permissions = readPermissions(variables());
  expect(checkWrite(header, permissions, NOW).ok).toBe(true);
  expect(writerOf(header, permissions, NOW)).toBe("Ada@harbour.example");
  expect(checkWrite(header, permissions, NOW + 13 * HOUR).ok).toBe(false);
  const fewer = readPermissions(variables({ VARIORUM_EDITORS: "bo@harbour.example" }));
  expect(checkWrite(header, fewer, NOW).ok).toBe(false);
  const other = readPermissions(variables({ VARIORUM_AUTH_SECRET: "another secret of length" }));
  expect(checkWrite(header, other, NOW).ok).toBe(false);
  expect(checkWrite(cookieHeader(forgetEditor(true)), permissions, NOW).ok).toBe(false);
});

test("a cookie that anything was changed in, or that was made for another purpose, says nothing", async () => {
  claims = { email: "ada@harbour.example" };
  const { cookie } = await begin();
  const permissions = readPermissions(variables());
  const good = editorCookie({ email: "ada@harbour.example", name: null }, settings(), NOW, false);
  const value = good.slice(good.indexOf("=") + 1, good.indexOf(";"));
  const [body = "", mark = ""] = value.split(".");
  const forged = Buffer.from(
    JSON.stringify({ value: { email: "x@desk.example", name: null }, until: NOW + HOUR }),
  ).toString("base64url");
  for (const bad of [`${forged}.${mark}`, body, `${value}.x`, `.${mark}`, cookie, ""])
    expect(checkWrite(new Headers({ cookie: `variorum-editor=${bad}` }), permissions, NOW).ok).toBe(
      false,
    );
  expect(checkWrite(new Headers({ cookie: `variorum-editor=${value}` }), permissions, NOW).ok).toBe(
    true,
  );
});

test("what was not begun here, came late, or is another's is refused", async () => {
  claims = { email: "someone@desk.example" };
  const { address, cookie } = await begin();
  expect(said(await finish(null, stateOf(address)))).toContain("not begun here");
  expect(said(await finish(cookie, stateOf(address), NOW + HOUR))).toContain("took too long");
  expect(said(await finish(cookie, "another-state"))).toContain("did not answer as it should");
  const right = nonce;
  nonce = "another-nonce";
  expect(said(await finish(cookie, stateOf(address)))).toContain("did not answer as it should");
  nonce = right;
  expect((await finish(cookie, stateOf(address))).ok).toBe(true);
});

test("who is no editor, or whose address nobody checked, does not get in", async () => {
  for (const [who, message] of [
    [{ email: "eve@elsewhere.example" }, "not among the editors"],
    [
      { email: "ada@harbour.example", email_verified: false },
      "no e-mail address that it has checked",
    ],
    [{ name: "Ada" }, "no e-mail address that it has checked"],
    [{ email: "x@sub.desk.example" }, "not among the editors"],
  ] as const) {
    claims = who;
    const { address, cookie } = await begin();
    expect(said(await finish(cookie, stateOf(address)))).toContain(message);
  }
});

test("where a sign-in is named, this machine and VARIORUM_WRITE are not enough; the token still is", () => {
  const status = (more: Readonly<Record<string, string>>, headers: Record<string, string> = {}) => {
    const checked = checkWrite(new Headers(headers), readPermissions(variables(more)), NOW);
    return checked.ok ? 200 : checked.error.status;
  };
  expect(status({})).toBe(401);
  expect(status({ VARIORUM_WRITE: "on" })).toBe(401);
  expect(status({ VARIORUM_TOKEN: "t0ken" }, { authorization: "Bearer t0ken" })).toBe(200);
  expect(status({ VARIORUM_TOKEN: "t0ken" }, { authorization: "Bearer other" })).toBe(401);
});

test("a sign-in that is not complete lets nobody write, and says what is missing", () => {
  const why = (more: Readonly<Record<string, string>>): string => {
    const checked = checkWrite(new Headers(), readPermissions(variables(more)), NOW);
    return checked.ok ? "" : checked.error.message;
  };
  expect(why({ VARIORUM_AUTH_CLIENT: "" })).toContain("VARIORUM_AUTH_CLIENT");
  expect(why({ VARIORUM_AUTH_SECRET: "short" })).toContain("VARIORUM_AUTH_SECRET");
  expect(why({ VARIORUM_EDITORS: "" })).toContain("VARIORUM_EDITORS");
  expect(why({ VARIORUM_AUTH: "http://login.example" })).toContain(
    "VARIORUM_AUTH names no sign-in",
  );
  expect(why({ VARIORUM_AUTH: "keycloak" })).toContain("VARIORUM_AUTH names no sign-in");
});
