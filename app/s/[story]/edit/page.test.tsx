import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import Page from "./page";

vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

test("who may not write sees why, and nothing that is kept of the story", async () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-edit-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  const page = await Page({
    params: Promise.resolve({ story: "ferry-stops" }),
    searchParams: Promise.resolve({}),
  });
  const shown = renderToStaticMarkup(page);
  expect(shown).toContain("it takes texts only where VARIORUM_TOKEN");
  expect(shown).not.toContain("<form");
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
