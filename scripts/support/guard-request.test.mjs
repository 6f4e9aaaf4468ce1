import { describe, expect, test } from "vitest";
import { bodyCap, guardRequest } from "./guard-request.mjs";
import { readGuardSettings } from "./guard-settings.mjs";

const settingsOf = (variables = {}) => {
  const { settings, problem } = readGuardSettings(variables);
  if (problem) throw new Error(problem);
  return settings;
};

const ask = (more = {}, settings = settingsOf()) => {
  const { headers = {}, raw, ...rest } = more;
  const all = { host: "127.0.0.1:3000", ...headers };
  const rawHeaders = raw ?? Object.entries(all).flat();
  const lower = Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key.toLowerCase(), value]),
  );
  return guardRequest(
    {
      method: "GET",
      url: "/",
      peer: "127.0.0.1",
      local: "127.0.0.1",
      headers: lower,
      rawHeaders,
      ...rest,
    },
    settings,
  );
};
const status = (more, settings) => ask(more, settings).refused?.status ?? 200;
const withHost = (host, more = {}) => ({ headers: { host }, ...more });

describe("the name in the request", () => {
  test.each([
    "127.0.0.1",
    "127.0.0.1:3000",
    "localhost:9",
    "LOCALHOST",
    "localhost.",
    "[::1]:3000",
  ])("%s is this machine", (host) => expect(status(withHost(host))).toBe(200));

  test.each([
    "evil.invalid",
    "evil.invalid:3000",
    "127.0.0.1.evil.invalid",
    "localhost.evil.invalid",
    "localhost@evil.invalid",
    "evil.invalid/localhost",
    "localhost, evil.invalid",
    "10.0.0.5",
    "169.254.169.254",
    "0.0.0.0",
    "",
    "localhost:99999999",
  ])("“%s” is not, and is not repeated", (host) => {
    const { refused } = ask(withHost(host));
    expect(refused.status).toBe(421);
    expect(refused.message).not.toContain("evil");
  });

  test("the number that was connected to is ours", () => {
    expect(status(withHost("192.168.1.5:3000", { local: "192.168.1.5" }))).toBe(200);
    expect(status(withHost("192.168.1.5:3000", { local: "::ffff:192.168.1.5" }))).toBe(200);
    expect(status(withHost("[fd00::5]:3000", { local: "fd00::5" }))).toBe(200);
    expect(status(withHost("192.168.1.6:3000", { local: "192.168.1.5" }))).toBe(421);
  });

  test("VARIORUM_ORIGIN names another", () => {
    const settings = settingsOf({ VARIORUM_ORIGIN: "https://variorum.example" });
    expect(status(withHost("variorum.example"), settings)).toBe(200);
    expect(status(withHost("other.example"), settings)).toBe(421);
  });

  test("what a proxy says of the name counts only where the proxy is trusted", () => {
    const headers = { host: "backend.lan", "x-forwarded-host": "variorum.example" };
    const variables = { VARIORUM_ORIGIN: "https://variorum.example" };
    expect(status({ headers }, settingsOf(variables))).toBe(421);
    const trusting = settingsOf({ ...variables, VARIORUM_TRUSTED_PROXY: "127.0.0.1" });
    expect(status({ headers }, trusting)).toBe(200);
    expect(status({ headers, peer: "10.0.0.9" }, trusting)).toBe(421);
    const misled = { host: "variorum.example", "x-forwarded-host": "evil.invalid" };
    expect(status({ headers: misled }, trusting)).toBe(421);
  });

  test("a name given twice is no name", () => {
    expect(status({ raw: ["Host", "127.0.0.1", "host", "evil.invalid"] })).toBe(400);
  });
});

describe("writes", () => {
  const post = (headers) => ({ method: "POST", headers });

  test.each([
    [{}, "a program"],
    [{ origin: "http://127.0.0.1:3000" }, "our own page"],
    [{ origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }, "our own page"],
    [{ "sec-fetch-site": "none" }, "a person"],
  ])("%o comes from %s", (headers) => expect(status(post(headers))).toBe(200));

  test.each([
    { origin: "https://evil.invalid" },
    { origin: "null" },
    { origin: "" },
    { origin: "http://127.0.0.1:4000" },
    { origin: "http://localhost:3000" },
    { origin: "http://127.0.0.1:3000.evil.invalid" },
    { origin: "http://127.0.0.1:3000", "sec-fetch-site": "cross-site" },
    { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site" },
  ])("%o is foreign", (headers) => expect(status(post(headers))).toBe(403));

  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is one", (method) =>
    expect(status({ method, headers: { origin: "https://evil.invalid" } })).toBe(403),
  );

  test("a foreign page may read", () => {
    expect(status({ headers: { origin: "https://evil.invalid" } })).toBe(200);
  });

  test("the origin that people use is ours, whatever name the proxy asks for", () => {
    const settings = settingsOf({ VARIORUM_ORIGIN: "https://variorum.example" });
    expect(status(post({ origin: "https://variorum.example" }), settings)).toBe(200);
    expect(
      status(post({ host: "variorum.example", origin: "https://variorum.example" }), settings),
    ).toBe(200);
    expect(
      status(post({ host: "variorum.example", origin: "https://evil.invalid" }), settings),
    ).toBe(403);
  });
});

describe("who somebody is", () => {
  test.each([
    "X-Forwarded-User",
    "x_forwarded_user",
    "X-Forwarded_Email",
    "Remote-User",
    "REMOTE_USER",
    "X-Remote-User",
    "X-Auth-Request-Email",
    "X-WebAuth-User",
    "X-Authenticated-User",
    "Tailscale-User-Login",
    "X-Goog-Authenticated-User-Email",
    "X-MS-CLIENT-PRINCIPAL-NAME",
    "X-Amzn-Oidc-Data",
    "Cf-Access-Authenticated-User-Email",
    "X-SSL-Client-Dn",
  ])("%s from anybody is refused", (name) =>
    expect(status({ headers: { [name]: "admin" } })).toBe(401),
  );

  test("from a trusted proxy it passes, in the one spelling that proxies write", () => {
    const settings = settingsOf({ VARIORUM_TRUSTED_PROXY: "10.0.0.0/8" });
    const headers = { "X-Forwarded-User": "desk" };
    expect(status({ headers, peer: "10.1.2.3" }, settings)).toBe(200);
    expect(status({ headers, peer: "::ffff:10.1.2.3" }, settings)).toBe(200);
    expect(status({ headers, peer: "11.1.2.3" }, settings)).toBe(401);
    expect(status({ headers, peer: undefined }, settings)).toBe(401);
    expect(status({ headers: { x_forwarded_user: "desk" }, peer: "10.1.2.3" }, settings)).toBe(401);
  });

  test("ordinary headers are nobody's identity", () => {
    const headers = {
      "User-Agent": "x",
      "X-Requested-With": "y",
      Authorization: "Bearer z",
      "X-User-Agent": "v",
      From: "w",
    };
    expect(status({ headers })).toBe(200);
  });
});

describe("headers from outside", () => {
  const passed = (headers, settings) => ask({ headers }, settings).passed;

  test("what proxies and Next say is taken away", () => {
    const headers = {
      "X-Forwarded-Host": "evil.invalid",
      X_Forwarded_Proto: "https",
      Forwarded: "host=evil.invalid",
      "X-Middleware-Subrequest": "proxy:proxy:proxy",
      "X-Variorum-Forwarded": "0",
      "X-Nonce": "a",
      "Content-Security-Policy": "script-src 'nonce-a'",
      Accept: "text/html",
    };
    expect(passed(headers)).toEqual({
      drop: Object.keys(headers).slice(0, -1),
      forwarded: true,
      trusted: false,
    });
  });

  test("a trusted proxy's words stay; ours are still taken away", () => {
    const settings = settingsOf({ VARIORUM_TRUSTED_PROXY: "127.0.0.1" });
    const ours = { "X-Variorum-Forwarded": "0", X_Variorum_Trusted: "1" };
    expect(passed({ "X-Forwarded-Proto": "https", ...ours }, settings)).toEqual({
      drop: Object.keys(ours),
      forwarded: false,
      trusted: true,
    });
  });
});

describe("bodies", () => {
  const send = (url, headers, method = "POST") => status({ url, method, headers });

  test("longer than its address takes is refused by its length", () => {
    expect(send("/theme", { "content-length": "64000" })).toBe(200);
    expect(send("/theme", { "content-length": "64001" })).toBe(413);
    expect(send("/api/v1/ingest/ninjs", { "content-length": `${11 * 1024 * 1024}` })).toBe(413);
    expect(send("/api/v1/ingest/ninjs?x=1", { "content-length": "5000000" })).toBe(200);
    expect(send("/add", { "content-length": "20000000" })).toBe(200);
    expect(send("/add/draft/1", { "content-length": "65000000" })).toBe(413);
    expect(send("/s/ferry/edit/change", { "content-length": "2000000" })).toBe(200);
    expect(send("/s/ferry/edit/change", { "content-length": "2000001" })).toBe(413);
    expect(bodyCap("/s/ferry/one/edit/")).toBe(64_000);
    expect(bodyCap("/address")).toBe(64_000);
  });

  test("without a length only documents come", () => {
    expect(send("/api/v1/ingest/ninjs", { "transfer-encoding": "chunked" })).toBe(200);
    expect(send("/theme", { "transfer-encoding": "chunked" })).toBe(411);
  });

  test("a request that reads has none", () => {
    expect(send("/", { "content-length": "3" }, "GET")).toBe(400);
    expect(send("/", { "transfer-encoding": "chunked" }, "HEAD")).toBe(400);
    expect(send("/", { "content-length": "0" }, "GET")).toBe(200);
  });

  test("a request that could be read in two ways is none", () => {
    expect(send("/add", { "transfer-encoding": "gzip, chunked" })).toBe(400);
    expect(
      status({
        method: "POST",
        raw: ["Host", "localhost", "Content-Length", "1", "content-length", "2"],
      }),
    ).toBe(400);
  });
});

test.each(["http://evil.invalid/", "//evil.invalid/", "/\\evil.invalid/", "*", "x"])(
  "%s is no path",
  (url) => expect(status({ url })).toBe(400),
);

test.each(["TRACE", "CONNECT", "PROPFIND"])("%s is not answered", (method) =>
  expect(status({ method })).toBe(405),
);

describe("readGuardSettings", () => {
  test.each([
    [{}, "127.0.0.1", true],
    [{ HOST: "localhost" }, "localhost", true],
    [{ HOST: "[::1]" }, "::1", true],
    [{ HOST: "0.0.0.0" }, "0.0.0.0", false],
    [{ HOST: "192.168.1.5" }, "192.168.1.5", false],
    [{ VARIORUM_ORIGIN: "https://variorum.example" }, "127.0.0.1", false],
    [{ VARIORUM_ORIGIN: "http://localhost:3000" }, "127.0.0.1", true],
    [{ VARIORUM_TRUSTED_PROXY: "127.0.0.1" }, "127.0.0.1", false],
  ])("%o listens on %s; this machine alone: %s", (variables, host, local) => {
    expect(settingsOf(variables)).toMatchObject({ host, local });
  });

  test("a machine's name in HOST is not listened on", () => {
    const settings = settingsOf({ HOST: "desk-4" });
    expect(settings.host).toBe("127.0.0.1");
    expect(settings.note).toContain("HOST");
  });

  test.each([
    { VARIORUM_TRUSTED_PROXY: "proxy.lan" },
    { VARIORUM_TRUSTED_PROXY: "10.0.0.0/33" },
    { VARIORUM_TRUSTED_PROXY: "10.0.0.0/x" },
    { VARIORUM_ORIGIN: "variorum.example" },
    { VARIORUM_ORIGIN: "https://variorum.example/reader" },
  ])("%o is a mistake", (variables) => {
    const [name] = Object.keys(variables);
    expect(readGuardSettings(variables).problem).toContain(name);
  });
});
