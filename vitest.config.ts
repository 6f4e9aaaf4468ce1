import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FOLDERS = ["bench", "components", "lib", "scripts"];

/** What a test changes around it: a module, the environment, the clock, what a process holds once. */
const CHANGES = /\bvi\.(?:mock|stub\w+|useFakeTimers)\b|\bprocess\.env\.\w+ = |\bglobalThis\b/u;

/** Tests that change such things get a process of their own; so do those of the app, whose server opens its store once. */
const alone = FOLDERS.flatMap((folder) =>
  readdirSync(fromRoot(`./${folder}`), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.test\.\w+$/u.test(name)),
).filter((name) => CHANGES.test(readFileSync(fromRoot(`./${name}`), "utf8")));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: fromRoot("./") },
      // Outside Next the real one throws: it guards the browser bundle, which no unit test builds.
      { find: "server-only", replacement: fromRoot("./node_modules/server-only/empty.js") },
    ],
  },
  test: {
    environment: "node",
    testTimeout: 20_000,
    // A test that forgets to name a folder of its own must not write into the user's.
    env: { VARIORUM_DATA: join(tmpdir(), "variorum-unit-tests"), DATABASE_URL: "" },
    projects: [
      {
        extends: true,
        test: { name: "alone", include: ["app/**/*.test.{ts,tsx}", ...alone] },
      },
      {
        extends: true,
        // Loading a stage's modules anew for each of its files would take longer than most of its tests.
        test: {
          name: "together",
          include: [`{${FOLDERS}}/**/*.test.{ts,tsx,mjs}`],
          exclude: alone,
          isolate: false,
        },
      },
    ],
  },
});
