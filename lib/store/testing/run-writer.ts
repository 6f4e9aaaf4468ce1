import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Writer {
  readonly child: ChildProcess;
  /** Hashes it has named so far. */
  readonly named: () => readonly string[];
  /** How it ended, and what it said of errors. */
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

/** Bundles write-texts into .cache, where its packages are found; gives what starts one, and what takes it away. */
export async function makeWriters(): Promise<{
  readonly start: (dataFolder: string, name: string, count: number) => Writer;
  readonly remove: () => Promise<void>;
}> {
  const folder = here(`../../../.cache/store-writer-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const outfile = `${folder}/write-texts.mjs`;
  await build({
    entryPoints: [here("./write-texts.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@photostructure/sqlite", "pg"],
    logLevel: "error",
  });
  return {
    remove: () => rm(folder, { recursive: true, force: true }),
    start: (dataFolder, name, count) => {
      const child = spawn(process.execPath, [outfile, dataFolder, name, String(count)], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let [said, errors] = ["", ""];
      child.stdout.on("data", (part) => {
        said += String(part);
      });
      child.stderr.on("data", (part) => {
        errors += String(part);
      });
      return {
        child,
        // A line that was cut off by the end of the process is no acknowledgement.
        named: () => said.split("\n").slice(0, -1),
        ended: once(child, "close").then(([code]) => ({ code: code as number | null, errors })),
      };
    },
  };
}
