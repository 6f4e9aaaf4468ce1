import { createServer, request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readGuardSettings } from "./guard-settings.mjs";
import { guardedContinue, guardedListener } from "./guarded-listener.mjs";

let seen = [];
const answer = (incoming, response) => {
  seen.push(incoming);
  if (incoming.url.startsWith("/embed"))
    response.setHeader("Content-Security-Policy", "default-src 'none'");
  incoming.resume();
  incoming.once("end", () => response.end("answered"));
};
const { settings } = readGuardSettings({});
const server = createServer(guardedListener(answer, settings));
server.on("checkContinue", guardedContinue(answer, settings));
let port = 0;

beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = server.address().port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
});

const ask = (options, body) =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, agent: false, ...options }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });

/** The first line that comes back for bytes as they are. */
const askRaw = (text) =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let got = "";
    const finish = () => resolve(got.split("\r\n", 1)[0]);
    socket.on("data", (part) => {
      got += part.toString("latin1");
      if (got.includes("\r\n")) {
        finish();
        socket.destroy();
      }
    });
    socket.on("close", finish);
    socket.on("error", reject);
  });

test("an answer carries its policy, and Next is told of its nonce", async () => {
  const { headers } = await ask({ path: "/" });
  const nonce = /script-src 'nonce-([A-Za-z0-9+/=]{24})'/.exec(headers["content-security-policy"]);
  expect(nonce).not.toBeNull();
  expect(seen[0].headers["content-security-policy"]).toBe(headers["content-security-policy"]);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
  const again = await ask({ path: "/" });
  expect(again.headers["content-security-policy"]).not.toContain(nonce[1]);
});

test("a route's own policy stands alone, and a frame of others may hold it", async () => {
  const { headers } = await ask({ path: "/embed/c/a..b/p/1" });
  expect(headers["content-security-policy"]).toBe("default-src 'none'");
  expect(headers["x-frame-options"]).toBeUndefined();
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("a refusal is one plain line under the same policy, and reaches nothing behind", async () => {
  const { status, headers, body } = await ask({ path: "/", headers: { host: "evil.invalid" } });
  expect(status).toBe(421);
  expect(body).not.toContain("evil");
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(seen).toEqual([]);
});

test("a refusal under the API is a problem document", async () => {
  const { status, headers, body } = await ask({
    method: "POST",
    path: "/api/v1/ingest/ninjs",
    headers: { origin: "https://elsewhere.invalid" },
  });
  expect(status).toBe(403);
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(body)).toEqual({
    type: "about:blank",
    title: "This can be done from this site's own pages only.",
    status: 403,
    code: "E_FORBIDDEN",
  });
});

test("headers that nobody may send from outside do not arrive", async () => {
  const forbidden = {
    "x-forwarded-host": "evil.invalid",
    "x-variorum-forwarded": "0",
    "content-security-policy": "script-src 'nonce-chosen'",
  };
  await ask({ path: "/", headers: { ...forbidden, "x-mine": "stays" } });
  const [{ headers, rawHeaders }] = seen;
  expect(headers).toMatchObject({ "x-mine": "stays", "x-variorum-forwarded": "1" });
  expect(headers["x-forwarded-host"]).toBeUndefined();
  expect(headers["content-security-policy"]).not.toContain("chosen");
  expect(rawHeaders).not.toContain("evil.invalid");
  expect(rawHeaders).toContain("stays");
});

test("the routes are told of a trusted proxy by the server alone", async () => {
  const headers = { "x-variorum-trusted": "1" };
  await ask({ path: "/", headers });
  expect(seen[0].headers["x-variorum-trusted"]).toBeUndefined();
  const { settings: trusting } = readGuardSettings({ VARIORUM_TRUSTED_PROXY: "127.0.0.1" });
  const behind = createServer(guardedListener(answer, trusting));
  await new Promise((resolve) => behind.listen(0, "127.0.0.1", resolve));
  await ask({ path: "/", port: behind.address().port });
  behind.closeAllConnections();
  behind.close();
  expect(seen[1].headers["x-variorum-trusted"]).toBe("1");
});

test("a body that is too long is refused before it came, and the sender can read why", async () => {
  const body = Buffer.alloc(6_000_000);
  const { status } = await ask({ method: "POST", path: "/api/v1/ingest/ninjs" }, body);
  expect(status).toBe(413);
  expect(seen).toEqual([]);
});

test("a sender that keeps no connection may go on sending after it was refused", async () => {
  const socket = connect(port, "127.0.0.1");
  const heard = [];
  let problem = null;
  socket.on("data", (part) => heard.push(part)).on("error", (error) => (problem = error));
  socket.write(
    "POST /theme HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 400000\r\n\r\n",
  );
  for (let part = 0; part < 4; part += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    socket.write(Buffer.alloc(100_000));
  }
  await new Promise((resolve) => socket.once("close", resolve));
  expect(problem).toBeNull();
  expect(Buffer.concat(heard).toString()).toMatch(/^HTTP\/1\.1 413 .*longer than 64,000 bytes/s);
});

test("a sender that asks first is told to go on, or not", async () => {
  const waiting = (path, length) =>
    askRaw(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`,
    );
  expect(await waiting("/theme", 10)).toBe("HTTP/1.1 100 Continue");
  expect(await waiting("/theme", 100_000)).toBe("HTTP/1.1 413 Payload Too Large");
});

test.each([
  ["GET / HTTP/1.0\r\n\r\n", /421/],
  ["GET / HTTP/1.1\r\n\r\n", /400/],
  ["GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.invalid\r\n\r\n", /400/],
  ["GET http://evil.invalid/ HTTP/1.1\r\nHost: localhost\r\n\r\n", /400/],
  [
    "POST /theme HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    /400/,
  ],
  [
    "POST /theme HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    /400/,
  ],
  ["POST /theme HTTP/1.1\r\nHost: localhost\r\nContent-Length: +1\r\n\r\na", /400/],
  [
    "POST /theme HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    /400/,
  ],
  [
    "POST /theme HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    /400/,
  ],
])("%j is refused", async (text, status) => {
  expect(await askRaw(text)).toMatch(status);
  expect(seen).toEqual([]);
});
