import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: fromRoot("./") },
      // Outside Next the real one throws: it guards the browser bundle, which no unit test builds.
      { find: "server-only", replacement: fromRoot("./node_modules/server-only/empty.js") },
    ],
  },
  test: {
    include: ["{app,bench,components,lib,scripts}/**/*.test.{ts,tsx,mjs}"],
    environment: "node",
    testTimeout: 20_000,
    // A test that forgets to name a folder of its own must not write into the user's.
    env: { VARIORUM_DATA: join(tmpdir(), "variorum-unit-tests"), DATABASE_URL: "" },
  },
});
