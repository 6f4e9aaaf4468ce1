import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashContents, listFiles } from "./hash-files.mjs";
import { holdLock } from "./hold-lock.mjs";
import { cacheFolder, projectRoot } from "./project.mjs";
import { packageScript, runScript } from "./run.mjs";

const builtMarker = join(projectRoot, ".next", "variorum-sources");

/** Everything that `next build` reads. Stories are read while serving, so they are not among it. */
const sourceNames = [
  "app",
  "components",
  "lib",
  "public",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

const isSource = (name) => !/\.test\.tsx?$|\/cases\//.test(name);

const sourcesHash = () => {
  const files = listFiles(projectRoot, sourceNames, isSource);
  return `${hashContents(projectRoot, files)} ${process.versions.node.split(".")[0]}`;
};

const isBuilt = (hash) =>
  existsSync(join(projectRoot, ".next", "BUILD_ID")) &&
  existsSync(builtMarker) &&
  readFileSync(builtMarker, "utf8") === hash;

/**
 * Builds the reader where its sources changed since the last build.
 * Returns null, or what the build said where it failed.
 */
export const buildReader = async (say = console.log) => {
  if (isBuilt(sourcesHash())) return null;
  mkdirSync(cacheFolder, { recursive: true });
  return holdLock(join(cacheFolder, "build.lock"), async () => {
    const hash = sourcesHash();
    if (isBuilt(hash)) return null;
    say("Building the reader, once for these sources …");
    const { status, output } = await runScript(
      packageScript("next", "dist", "bin", "next"),
      ["build"],
      {
        env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      },
    );
    if (status !== 0) return output;
    writeFileSync(builtMarker, hash);
    return null;
  });
};
