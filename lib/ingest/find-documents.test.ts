import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
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
  "what is no file is left aside by name, and a dead link is still reported by who opens it",
  async () => {
    writeFileSync(join(root, "a.txt"), "A ferry");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, "b.txt"), resolve));
    symlinkSync(join(root, "gone"), join(root, "c.txt"));
    const found: unknown[] = [];
    for await (const folder of findDocuments(root)) found.push(folder);
    server.close();
    expect(found).toEqual([
      {
        path: root,
        files: ["a.txt", "c.txt"],
        hasStoryFile: false,
        others: [{ name: "b.txt", why: "it is a pipe, a socket or a device, not a file" }],
      },
    ]);
  },
);
