import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FetchOptions, fetchAddress, type Validators } from "./fetch-address";
import type { Call, HostAddress, Transport } from "./transport";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on 127.0.0.1 that `desk.example` is resolved to, and nothing else. */
let answer: Handler = (_request, response) => void response.end();
const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});
let origin = "";
let options: FetchOptions = { policy: { allowedOrigins: [] } };

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://desk.example:${(server.address() as AddressInfo).port}`;
  options = {
    policy: { allowedOrigins: [origin] },
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  };
});
afterAll(() => void server.close());
beforeEach(() => {
  asked.length = 0;
});

const page = (body: string | Buffer, headers: Record<string, string> = {}): Handler => {
  return (_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };
};

const outcome = async (path: string, more: Partial<FetchOptions> = {}, validators?: Validators) => {
  const fetched = await fetchAddress(`${origin}${path}`, { ...options, ...more }, validators);
  if (!fetched.ok) return fetched.error.code;
  return fetched.value.state === "fetched"
    ? Buffer.from(fetched.value.bytes).toString("utf8")
    : fetched.value.state;
};

describe("fetchAddress over the network", () => {
  test("gives the bytes, what the server says of them, and where they came from", async () => {
    answer = page("<p>The ferry stays.</p>", {
      "Content-Type": 'text/html; Charset="Windows-1252"',
      ETag: '"one"',
      "Last-Modified": "Wed, 01 Apr 2026 10:00:00 GMT",
      "Set-Cookie": "reader=1",
    });
    const fetched = await fetchAddress(`${origin}/ferry.html#top`, options);
    expect(fetched).toEqual({
      ok: true,
      value: {
        state: "fetched",
        bytes: new Uint8Array(Buffer.from("<p>The ferry stays.</p>")),
        hint: { mediaType: "text/html", charset: "windows-1252", fileName: "ferry.html" },
        address: `${origin}/ferry.html`,
        validators: { etag: '"one"', lastModified: "Wed, 01 Apr 2026 10:00:00 GMT" },
      },
    });
  });

  test("says who it is, and sends no cookie, no referrer and no account", async () => {
    answer = page("<p>x</p>", { "Set-Cookie": "reader=1" });
    await outcome("/a");
    await outcome("/a");
    expect(asked[1]?.headers["user-agent"]).toMatch(/^Variorum\//);
    expect(Object.keys(asked[1]?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  test("takes no proxy from the environment", async () => {
    process.env.http_proxy = "http://127.0.0.1:9";
    try {
      answer = page("direct");
      expect(await outcome("/")).toBe("direct");
    } finally {
      delete process.env.http_proxy;
    }
  });

  test("asks whether the page changed", async () => {
    answer = (request, response) => {
      response.writeHead(request.headers["if-none-match"] === '"one"' ? 304 : 200);
      response.end();
    };
    const known = { etag: '"one"', lastModified: null };
    expect(await outcome("/", {}, known)).toBe("not-modified");
    expect(await outcome("/")).toBe("");
  });

  test("304 to a question that was not asked is no answer", async () => {
    answer = (_request, response) => void response.writeHead(304).end();
    expect(await outcome("/")).toBe("fetch-failed");
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ] as const)("unpacks %s", async (encoding, pack) => {
    answer = page(pack(Buffer.from("<p>Packed.</p>")), { "Content-Encoding": encoding });
    expect(await outcome("/")).toBe("<p>Packed.</p>");
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ] as const)("a small %s answer that grows beyond 5 MB is refused", async (encoding, pack) => {
    const packed = pack(Buffer.alloc(40_000_000));
    expect(packed.length).toBeLessThan(100_000);
    answer = page(packed, { "Content-Encoding": encoding });
    expect(await outcome("/")).toBe("too-large");
  });

  test("a damaged or an unknown packing is refused", async () => {
    answer = page("not gzip", { "Content-Encoding": "gzip" });
    expect(await outcome("/")).toBe("fetch-failed");
    answer = page(gzipSync(Buffer.from("cut off here")).subarray(0, 12), {
      "Content-Encoding": "gzip",
    });
    expect(await outcome("/")).toBe("fetch-failed");
    answer = page("x", { "Content-Encoding": "gzip, gzip" });
    expect(await outcome("/")).toBe("fetch-failed");
  });

  test("too large by its header is refused before it is loaded, and without a header once it is", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "5000001" });
      response.write("x");
    };
    expect(await outcome("/")).toBe("too-large");
    answer = (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97)));
      };
      response.on("drain", more);
      more();
    };
    expect(await outcome("/")).toBe("too-large");
  });

  test.each(["before the head", "inside the head", "inside the body"])(
    "a server that stops %s is given up",
    async (place) => {
      answer = (request, response) => {
        if (place === "inside the head") request.socket.write("HTTP/1.1 200 OK\r\nContent-");
        if (place === "inside the body") response.write("<p>");
      };
      const began = performance.now();
      expect(await outcome("/", { maxMs: 150 })).toBe("too-slow");
      expect(performance.now() - began).toBeLessThan(2_000);
    },
  );

  test("an answer that breaks off is no page", async () => {
    answer = (request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "100" });
      response.write("<p>");
      setTimeout(() => request.socket.destroy(), 20);
    };
    expect(await outcome("/")).toBe("fetch-failed");
    answer = (request) => void request.socket.end("SSH-2.0-x\r\n");
    expect(await outcome("/")).toBe("fetch-failed");
  });

  test("what cannot be text is not loaded", async () => {
    answer = page("…", { "Content-Type": "video/mp4" });
    expect(await outcome("/")).toBe("unsupported-type");
    answer = page("…", { "Content-Type": "application/pdf" });
    expect(await outcome("/")).toBe("unsupported-type");
  });

  test("every other status is said in words, with the time to wait", async () => {
    answer = (_request, response) => void response.writeHead(429, { "Retry-After": "120" }).end();
    const fetched = await fetchAddress(`${origin}/`, options);
    expect(fetched.ok ? null : fetched.error).toMatchObject({
      code: "fetch-failed",
      status: 429,
      retryAfter: 120,
    });
    for (const status of [204, 206, 401, 404, 410, 500, 503]) {
      answer = (_request, response) => void response.writeHead(status).end();
      expect(await outcome("/")).toBe("fetch-failed");
    }
  });

  test("follows five redirects and no sixth", async () => {
    answer = (request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === 0) return page("there")(request, response);
      response.writeHead(301 + (step % 2), { Location: `/${step - 1}` }).end();
    };
    expect(await outcome("/5")).toBe("there");
    expect(await outcome("/6")).toBe("redirects");
    expect(asked.length).toBe(6 + 6);
  });

  test("a redirect to a refused address is not followed", async () => {
    for (const [target, code] of [
      ["http://127.0.0.1:9/", "address-refused"],
      ["http://169.254.169.254/latest/", "address-refused"],
      ["http://[::1]/", "address-refused"],
      ["file:///etc/hostname", "scheme-refused"],
      ["http://a:b@news.example/", "userinfo"],
    ] as const) {
      answer = (_request, response) => void response.writeHead(302, { Location: target }).end();
      expect(await outcome("/")).toBe(code);
    }
  });

  test("can be called off", async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    expect(await outcome("/", { signal: stop.signal })).toBe("fetch-failed");
  });
});

/** Answers every call from a table, and notes what would have been connected to. */
const told = (answers: Readonly<Record<string, { status: number; location?: string }>>) => {
  const connected: Call[] = [];
  const transport: Transport = async (call) => {
    connected.push(call);
    const { status, location } = answers[call.url.href] ?? { status: 200 };
    return { status, headers: { location }, body: Readable.from([Buffer.from("x")]) };
  };
  return { connected, transport };
};

describe("fetchAddress and names", () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    "public.test": ["93.184.216.34"],
    "loop.test": ["93.184.216.34"],
    "split.test": ["93.184.216.34", "10.0.0.5"],
    "six.test": ["2606:4700::1111", "fd00::1"],
    "none.test": [],
  };
  const resolve = async (hostname: string): Promise<readonly HostAddress[]> =>
    (names[hostname] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

  const codeOf = async (address: string, transport: Transport): Promise<string> => {
    const fetched = await fetchAddress(address, {
      policy: { allowedOrigins: [] },
      resolve,
      transport,
    });
    return fetched.ok ? fetched.value.state : fetched.error.code;
  };

  test("a name with one private number is refused whole, before any connection", async () => {
    for (const address of ["http://split.test/", "https://six.test/"]) {
      const { connected, transport } = told({});
      expect(await codeOf(address, transport)).toBe("address-refused");
      expect(connected).toEqual([]);
    }
  });

  test("also where a redirect leads to it", async () => {
    const { connected, transport } = told({
      "http://public.test/": { status: 301, location: "http://split.test/" },
    });
    expect(await codeOf("http://public.test/", transport)).toBe("address-refused");
    expect(connected.map(({ url }) => url.hostname)).toEqual(["public.test"]);
  });

  test("a name that changes its answer after the check is connected to where it was checked", async () => {
    const answers = [["93.184.216.34"], ["127.0.0.1"]];
    let asks = 0;
    const { connected, transport } = told({});
    const fetched = await fetchAddress("http://rebind.test/", {
      policy: { allowedOrigins: [] },
      transport,
      resolve: async () => {
        asks += 1;
        return (answers.shift() ?? []).map((address) => ({ address, family: 4 }));
      },
    });
    expect(fetched.ok).toBe(true);
    expect(asks).toBe(1);
    expect(connected[0]?.addresses).toEqual([{ address: "93.184.216.34", family: 4 }]);
  });

  test("a name that leads nowhere", async () => {
    const { connected, transport } = told({});
    expect(await codeOf("http://none.test/", transport)).toBe("fetch-failed");
    expect(connected).toEqual([]);
  });

  test("a resolver that hangs is given up", async () => {
    const fetched = await fetchAddress("http://slow.test/", {
      policy: { allowedOrigins: [] },
      resolve: () => new Promise(() => undefined),
      maxMs: 100,
    });
    expect(fetched.ok ? "" : fetched.error.code).toBe("too-slow");
  });
});
