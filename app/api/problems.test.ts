import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { openApi } from "@/lib/server/api/openapi";
import { problem } from "@/lib/server/api/schema-parts";
import { problemError } from "@/lib/store/store-problem";
import { proxy } from "@/proxy";
// @ts-expect-error: the guard stands before the app, in plain JavaScript
import { guardRequest } from "@/scripts/support/guard-request.mjs";
import { askApp } from "../testing/ask-app";
import { orProblem } from "./or-problem";
import { PUT } from "./v1/ingest/ninjs/route";

vi.setConfig({ testTimeout: 60_000 });
vi.mock("next/headers", async () => (await import("../testing/next-doubles")).nextHeaders);
vi.mock("next/og", async () => (await import("../testing/next-doubles")).nextOg);

/** The problem that an answer says, its status and its type checked. */
async function problemIn(answer: { status: number; headers: Headers; text: string }) {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const said = problem.parse(JSON.parse(answer.text));
  expect(said.status).toBe(answer.status);
  return said;
}
const read = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
});

test("every address under /api answers in problem documents, whatever it holds", async () => {
  for (const [path, status] of [
    ["/api", 404],
    ["/api/", 404],
    ["/api/v2/stories", 404],
    ["/api/v1/stories/%ff", 400],
    ["/api/%ff", 400],
    ["/s/%ff.json", 400],
  ] as const) {
    const passed = await proxy(new NextRequest(`http://127.0.0.1${path}`));
    const answer =
      passed.headers.get("x-middleware-next") === "1" ? await askApp(path) : await read(passed);
    expect([path, (await problemIn(answer)).status]).toEqual([path, status]);
  }
  const page = await proxy(new NextRequest("http://127.0.0.1/s/%ff"));
  expect([page.status, page.headers.get("content-type")]).toEqual([400, null]);
});

describe("a route that fails", () => {
  const failing = (error: Error) =>
    orProblem(async () => {
      throw error;
    })().then(read);

  test("says so in a problem document, without what went wrong inside", async () => {
    const told = vi.spyOn(process.stderr, "write").mockReturnValueOnce(true);
    const answer = await failing(new Error("no such column: secret"));
    expect(await problemIn(answer)).toMatchObject({ status: 500, code: "E_FAILED" });
    expect(answer.text).not.toContain("secret");
    expect(told).toHaveBeenCalledOnce();
  });

  test("and says what can be mended", async () => {
    const full = { code: "disk-full", message: "The disk is full." } as const;
    vi.stubEnv("VARIORUM_REACH", "local");
    const answer = await failing(problemError(full, null));
    expect(await problemIn(answer)).toMatchObject({ status: 503, title: "The disk is full." });
    vi.unstubAllEnvs();
  });
});

test("the description of ingest holds what the server answers before and beside the route", async () => {
  const api = JSON.parse(JSON.stringify(openApi("http://127.0.0.1")));
  const described = api.paths["/api/v1/ingest/ninjs"].post.responses;
  const refused = await PUT();
  expect((await problemIn(await read(refused))).status).toBe(405);
  expect(Object.keys(described[405].headers)).toEqual(["Allow"]);
  expect(refused.headers.get("allow")).toBe("POST");
  const request = {
    method: "POST",
    url: "/api/v1/ingest/ninjs",
    headers: { host: "elsewhere.example" },
    rawHeaders: ["Host", "elsewhere.example"],
    peer: "127.0.0.1",
    local: "127.0.0.1",
  };
  const settings = { origin: null, host: "127.0.0.1", isTrusted: () => false };
  expect(guardRequest(request, settings)).toMatchObject({ refused: { status: 421 } });
  for (const status of ["405", "421", "500", "503", "default"])
    expect(Object.keys(described[status].content)).toEqual(["application/problem+json"]);
});
