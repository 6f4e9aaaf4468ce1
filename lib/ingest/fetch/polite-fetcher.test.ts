import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { createPoliteFetcher } from "./polite-fetcher";
import type { Transport } from "./transport";

const NONE = { etag: null, lastModified: null };

interface Told {
  readonly status?: number;
  readonly location?: string;
  readonly body?: string;
  readonly takes?: number;
}

/** Hosts that answer from a table, and a clock that only sleep and answers move. */
function world(pages: Readonly<Record<string, Told>>) {
  let now = 0;
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const transport: Transport = async ({ url }) => {
    const { status = 200, location, body = "x", takes = 0 } = pages[url.href] ?? { status: 404 };
    asked.push(`${now / 1_000} ${url.href}`);
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    now += takes * 1_000;
    open -= 1;
    const headers = { "content-type": "text/plain", location };
    return { status, headers, body: Readable.from([Buffer.from(body)]) };
  };
  const fetcher = createPoliteFetcher(
    {
      policy: { allowedOrigins: [] },
      resolve: async () => [{ address: "93.184.216.34", family: 4 }],
      transport,
    },
    {
      clock: () => now,
      sleep: async (milliseconds) => {
        now += milliseconds;
      },
    },
  );
  const fetchCode = async (address: string): Promise<string> => {
    const fetched = await fetcher.fetch(address, NONE);
    return fetched.ok ? fetched.value.state : fetched.error.code;
  };
  return {
    fetchCode,
    asked,
    most: () => most,
    wait: (seconds: number) => (now += seconds * 1_000),
  };
}

const robots = (body: string): Told => ({ body });

test("asks what the host asks first, once, and then pauses between pages", async () => {
  const { fetchCode, asked } = world({
    "https://a.example/robots.txt": robots("User-agent: *\nDisallow: /private"),
    "https://a.example/1": {},
    "https://a.example/2": {},
  });
  expect(await fetchCode("https://a.example/1")).toBe("fetched");
  expect(await fetchCode("https://a.example/2")).toBe("fetched");
  expect(await fetchCode("https://a.example/private")).toBe("address-refused");
  expect(asked).toEqual([
    "0 https://a.example/robots.txt",
    "0 https://a.example/1",
    "2 https://a.example/2",
  ]);
});

test("pages of one host come one after the other, however they are asked for", async () => {
  const { fetchCode, asked, most } = world({
    "https://a.example/1": { takes: 3 },
    "https://a.example/2": {},
    "https://a.example/3": {},
  });
  await Promise.all(["1", "2", "3"].map((path) => fetchCode(`https://a.example/${path}`)));
  expect(asked.filter((line) => !line.endsWith("robots.txt"))).toEqual([
    "0 https://a.example/1",
    "5 https://a.example/2",
    "7 https://a.example/3",
  ]);
  expect(most()).toBe(1);
});

test("pauses as long as the host asks, up to a minute", async () => {
  for (const [asks, pause] of [
    ["10", 10],
    ["0", 2],
    ["86400", 60],
  ] as const) {
    const { fetchCode, asked } = world({
      "https://a.example/robots.txt": robots(`User-agent: *\nCrawl-delay: ${asks}`),
      "https://a.example/1": {},
    });
    await fetchCode("https://a.example/1");
    await fetchCode("https://a.example/1");
    expect(asked.at(-1)).toBe(`${pause} https://a.example/1`);
  }
});

test("asks again after a day", async () => {
  const { fetchCode, asked, wait } = world({
    "https://a.example/robots.txt": robots(""),
    "https://a.example/1": {},
  });
  await fetchCode("https://a.example/1");
  wait(25 * 60 * 60);
  await fetchCode("https://a.example/1");
  expect(asked.filter((line) => line.endsWith("robots.txt"))).toHaveLength(2);
});

test("a host that has trouble saying what it asks is left alone for a while", async () => {
  const { fetchCode, asked, wait } = world({
    "https://a.example/robots.txt": { status: 503 },
    "https://a.example/1": {},
  });
  expect(await fetchCode("https://a.example/1")).toBe("fetch-failed");
  expect(await fetchCode("https://a.example/1")).toBe("fetch-failed");
  expect(asked).toHaveLength(1);
  wait(6 * 60);
  await fetchCode("https://a.example/1");
  expect(asked).toHaveLength(2);
});

test("a page that redirects is asked for at its new host as well", async () => {
  const { fetchCode } = world({
    "https://a.example/1": { status: 301, location: "https://b.example/1" },
    "https://b.example/robots.txt": robots("User-agent: *\nDisallow: /"),
    "https://b.example/1": {},
  });
  expect(await fetchCode("https://a.example/1")).toBe("address-refused");
});

test("a failure does not hold up the pages behind it", async () => {
  const { fetchCode } = world({ "https://a.example/2": {} });
  const [first, second] = await Promise.all([
    fetchCode("https://a.example/1"),
    fetchCode("https://a.example/2"),
  ]);
  expect([first, second]).toEqual(["fetch-failed", "fetched"]);
});

test("what is no address is refused as ever", async () => {
  const { fetchCode } = world({});
  expect(await fetchCode("nonsense")).toBe("address-refused");
  expect(await fetchCode("http://127.0.0.1/")).toBe("address-refused");
});

test("a redirect to another host waits for its turn there, after that host's robots.txt", async () => {
  const { fetchCode, asked, most } = world({
    "https://b.example/robots.txt": robots("User-agent: *\nDisallow: /private"),
    "https://a.example/1": { status: 302, location: "https://b.example/1" },
    "https://a.example/2": { status: 302, location: "https://b.example/private" },
    "https://b.example/1": {},
    "https://b.example/2": { takes: 3 },
  });
  const codes = await Promise.all(
    ["b.example/2", "a.example/1"].map((rest) => fetchCode(`https://${rest}`)),
  );
  expect(codes).toEqual(["fetched", "fetched"]);
  const of = (path: string) => asked.find((line) => line.endsWith(path)) ?? "";
  // It came while the other page of b was on its way, and is asked for two seconds after that one has come.
  expect(Number.parseFloat(of("b.example/1"))).toBe(5);
  expect(most()).toBeLessThanOrEqual(2);
  expect(await fetchCode("https://a.example/2")).toBe("address-refused");
  expect(asked.filter((line) => line.endsWith("b.example/robots.txt"))).toHaveLength(1);
  expect(of("b.example/private")).toBe("");
});

test("pages that lead to each other's hosts do not wait for each other for ever", async () => {
  const { fetchCode } = world({
    "https://a.example/1": { status: 302, location: "https://b.example/1" },
    "https://b.example/2": { status: 302, location: "https://a.example/2" },
    "https://b.example/1": {},
    "https://a.example/2": {},
  });
  const codes = await Promise.all(
    ["a.example/1", "b.example/2"].map((rest) => fetchCode(`https://${rest}`)),
  );
  expect(codes).toEqual(["fetched", "fetched"]);
});
