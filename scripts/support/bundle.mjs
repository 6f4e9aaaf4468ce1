import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hashStamps, listFiles } from "./hash-files.mjs";
import { cacheFolder, projectRoot } from "./project.mjs";

const isSource = (name) => /\.(ts|json)$/.test(name) && !name.endsWith(".test.ts");

/** Bundles of earlier sources go after a day: another process may have found one and be about to load it. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const removeOld = (folder, current) => {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (entry !== current && stat && Date.now() - stat.mtimeMs > KEPT_MS)
      rmSync(path, { recursive: true, force: true });
  }
};

const writeBundle = async (entry, outfile) => {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(projectRoot, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.9",
    // Binary packages are loaded from where they are installed, and only where a store is opened.
    external: ["@photostructure/sqlite", "pg"],
    // `server-only` is empty under this condition and throws without it.
    conditions: ["react-server"],
    // CommonJS packages inside an ES module still ask for Node's own modules with `require`.
    banner: {
      js: 'import { createRequire as variorumRequire } from "node:module"; const require = variorumRequire(import.meta.url);',
    },
    logLevel: "error",
  });
};

/**
 * One JavaScript file out of a TypeScript entry, made again when a source in `folders` changed.
 * Each process writes under a name of its own and renames it into place, so two at once are safe.
 * Returns the file's URL.
 */
export const bundle = async (name, entry, folders) => {
  const sources = [...listFiles(projectRoot, folders, isSource), "package-lock.json"];
  const hash = hashStamps(projectRoot, [...sources, "scripts/support/bundle.mjs"]);
  const folder = join(cacheFolder, name);
  const target = join(folder, hash);
  const file = join(target, "main.mjs");
  if (!statSync(file, { throwIfNoEntry: false })) {
    const own = join(folder, `${hash}.${process.pid}`);
    mkdirSync(own, { recursive: true });
    try {
      await writeBundle(entry, join(own, "main.mjs"));
      try {
        renameSync(own, target);
      } catch (error) {
        // Another process was first: its bundle is of the same sources.
        if (!statSync(file, { throwIfNoEntry: false })) throw error;
      }
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
    removeOld(folder, hash);
  }
  return pathToFileURL(file).href;
};
