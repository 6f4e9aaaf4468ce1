import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findPageProblem } from "./find-page-problem";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-page-"));
  writeFileSync(join(folder, "taken"), "a file");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string) => findPageProblem(path, new URLSearchParams());

test("a data folder that cannot be used is said on every page, and its name to this machine only", async () => {
  vi.stubEnv("VARIORUM_DATA", join(folder, "taken"));
  vi.stubEnv("VARIORUM_REACH", "local");
  for (const path of ["/", "/s/ferry", "/s/ferry/a..b"])
    expect(await ask(path)).toEqual({
      status: 503,
      message: expect.stringContaining(`The data folder ${join(folder, "taken")} cannot be used`),
    });
  vi.stubEnv("VARIORUM_REACH", "network");
  const told = await ask("/");
  expect(told?.status).toBe(503);
  expect(told?.message).not.toContain(folder);
});

test("so is a wrong value in the environment", async () => {
  vi.stubEnv("VARIORUM_REACH", "local");
  vi.stubEnv("DATABASE_URL", "mysql://db.example/x");
  expect(await ask("/")).toEqual({
    status: 503,
    message: "DATABASE_URL must be an address such as postgres://user@host/database.",
  });
});
