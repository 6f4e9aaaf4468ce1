import { request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { type NastyCase, nastyCases } from "../lib/article/nasty/nasty-cases";
import { sample } from "./support/sample";
import { expect, test } from "./support/test";

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Buffer;
}

/** Sends a request as it is: a browser would put the headers right. */
const send = (base: string, { method = "GET", path, headers = {}, body }: Sent) =>
  new Promise<{
    readonly status: number;
    readonly headers: NodeJS.Dict<string | string[]>;
    readonly body: string;
  }>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = httpRequest(
      { hostname, port, method, path, agent: false, headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString("utf8"),
          }),
        );
      },
    );
    // A refusal may come, and the connection end, while the body is still being sent.
    sent.on("error", (error) => setTimeout(reject, 500, error));
    sent.end(body);
  });

const ELEVEN_MB = 11 * 1024 * 1024;

/** The corpus names no address of ours for what is taken in; here it is one. */
const PATHS: Readonly<Record<string, string>> = { "/import": "/api/v1/ingest/ninjs" };

const countStories = async (base: string): Promise<string> =>
  (await send(base, { path: "/api/v1/stories" })).body;

for (const own of nastyCases("request"))
  test(`${own.id}: ${own.why}`, async ({ baseURL }) => {
    const base = baseURL ?? "";
    const { path, method, headers, body } = own.input as Sent & { readonly body?: string };
    const { status, mustNotContain = [] } = own.expect as NastyCase["expect"] & {
      readonly status: readonly number[];
    };
    const before = await countStories(base);
    const answer = await send(base, {
      path: PATHS[path] ?? path,
      ...(method === undefined ? {} : { method }),
      headers: {
        ...headers,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: Buffer.alloc(ELEVEN_MB, 32) }),
    });
    expect(status).toContain(answer.status);
    for (const part of mustNotContain) expect(answer.body).not.toContain(part);
    expect(await countStories(base)).toBe(before);
  });

test("a body in chunks is cut off at the cap, and nothing of it is kept", async ({ baseURL }) => {
  const before = await countStories(baseURL ?? "");
  const answer = await send(baseURL ?? "", {
    method: "POST",
    path: "/api/v1/ingest/ninjs",
    headers: { "Content-Type": "application/json", "Transfer-Encoding": "chunked" },
    body: Buffer.alloc(6_000_000, 32),
  });
  expect(answer.status).toBe(413);
  expect(await countStories(baseURL ?? "")).toBe(before);
});

test("every answer carries the same guards, Next's own files and problems too", async ({
  page,
  baseURL,
}) => {
  await page.goto(sample.story);
  const script = await page.locator("script[src]").first().getAttribute("src");
  for (const path of [
    "/",
    sample.story,
    "/nowhere",
    "/api/v1/stories",
    script ?? "",
    "/icon.svg",
  ]) {
    const { headers } = await send(baseURL ?? "", { path });
    expect(headers["content-security-policy"], path).toContain("default-src 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
    const refused = await send(baseURL ?? "", { path, headers: { Host: "evil.invalid" } });
    expect(refused.status, path).toBe(421);
  }
});

test("a policy that a request brings along is not taken over", async ({ baseURL }) => {
  const { body, headers } = await send(baseURL ?? "", {
    path: "/",
    headers: { "Content-Security-Policy": "script-src 'nonce-chosen'", "X-Nonce": "chosen" },
  });
  expect(body).not.toContain("chosen");
  expect(headers["content-security-policy"]).not.toContain("chosen");
});

test("a script without the nonce does not run", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${baseURL}${sample.story}`);
  const ran = await page.evaluate(() => {
    const script = document.createElement("div");
    script.innerHTML =
      '<img src="x:y" onerror="window.ran = true"><a id="go" href="javascript:window.ran=true">x</a>';
    document.body.append(script);
    document.getElementById("go")?.click();
    return new Promise((resolve) => {
      setTimeout(() => resolve("ran" in window), 500);
    });
  });
  expect(ran).toBe(false);
});
