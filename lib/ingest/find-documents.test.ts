import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findDocuments } from "./find-documents";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "variorum-find-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test.skipIf(process.platform === "win32")(
  "a pipe in a folder is left aside by name, and a dead link is still reported by who opens it",
  async () => {
    writeFileSync(join(root, "a.txt"), "A ferry");
    execFileSync("mkfifo", [join(root, "b.txt")]);
    symlinkSync(join(root, "gone"), join(root, "c.txt"));
    const found: unknown[] = [];
    for await (const folder of findDocuments(root)) found.push(folder);
    expect(found).toEqual([
      { path: root, files: ["a.txt", "c.txt"], hasStoryFile: false, others: ["b.txt"] },
    ]);
  },
);
