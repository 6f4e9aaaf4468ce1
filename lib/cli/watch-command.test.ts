import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { main } from "./main";
import { chooseStyle } from "./terminal";

const FERRY = `Ferry to the island stops in winter

The ferry between Vessel Quay and the island will stop in November, three officials of the harbour said on Sunday.

“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.
`;

/** A site on this machine: robots.txt, one page that is open and one that is not. */
const asked: string[] = [];
/** What the command has printed so far. */
const printed: string[] = [];
const site = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /closed");
  else response.end(FERRY);
});
let origin = "";
let folder = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});
beforeEach(() => {
  asked.length = 0;
  printed.length = 0;
  folder = mkdtempSync(join(tmpdir(), "variorum-watch-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("VARIORUM_FETCH", "");
  vi.stubEnv("VARIORUM_FETCH_ALLOW", origin);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]) {
  let out = "";
  let err = "";
  const status = await main(["watch", ...args], {
    input: Readable.from([]),
    print: async (text) => {
      out += text;
      printed.push(text);
    },
    complain: (line) => {
      err += `${line}\n`;
    },
    printBytes: async () => undefined,
    watched: false,
    style: chooseStyle(false, {}),
  });
  return { status, out, err };
}

test("an address is watched, listed, fetched when it is due, and taken away", async () => {
  const address = `${origin}/ferry`;
  const added = await run("add", address, "--every", "2h");
  expect(added).toMatchObject({ status: 0, err: "" });
  expect(added.out).toContain("every 2 hours");
  expect(asked).toEqual(["/robots.txt", "/ferry"]);
  expect((await run("list")).out).toContain("Ferry to the island stops in winter");
  expect(await run("--once")).toEqual({ status: 0, out: "", err: "" });
  const listed = JSON.parse((await run("list", "--json")).out);
  expect(listed).toMatchObject({ address, everyMinutes: 120, lastOutcome: "Fetched and kept." });
  expect((await run("remove", address)).status).toBe(0);
  expect((await run("remove", address)).status).toBe(2);
  expect((await run("list")).out).toContain("No address is watched");
});

test("what a site asks programs not to fetch is not fetched", async () => {
  const refused = await run("add", `${origin}/closed`);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain("robots.txt");
  expect(asked).toEqual(["/robots.txt"]);
});

test("trouble is one line", async () => {
  for (const [args, said] of [
    [["add", `${origin}/ferry`, "--every", "1m"], "--every is “1m”"],
    [["add", "http://127.0.0.1/"], "private or reserved network"],
    [["add", "file:///etc/hostname"], "http and https only"],
    [["add", "nonsense"], "no web address"],
  ] as const) {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(err.trim().split("\n")).toHaveLength(1);
  }
  vi.stubEnv("VARIORUM_FETCH", "off");
  expect(await run("--once")).toMatchObject({ status: 2 });
  expect(asked).toEqual([]);
});

test("it goes on until it is told to end", async () => {
  const running = run();
  await vi.waitFor(() => expect(printed).toContainEqual(expect.stringMatching(/^Watching/u)), {
    timeout: 20_000,
  });
  process.emit("SIGTERM");
  expect(await running).toMatchObject({
    status: 0,
    out: "Watching 0 addresses (Ctrl+C ends it).\n",
  });
});
