import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { completeLock } from "../complete-lock.mjs";
import { packageScript, runScript } from "./run.mjs";

const regexScript = fileURLToPath(new URL("../check-regexes.mjs", import.meta.url));

/** A gate that runs a tool: it passes where the tool ends with status 0. */
const toolGate = (name, script, args) => ({
  name,
  run: async (root) => {
    const { status, output } = await runScript(script, args(root), { cwd: root });
    return { passed: status === 0, output };
  },
});

const sourceFolders = ["app", "components", "lib", "e2e", "bench", "scripts"];

const lockGate = {
  name: "lock file complete, without addresses",
  run: async (root) => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    const { added } = completeLock(lock);
    const addressed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);
    const output = [
      ...added.map((name) => `package-lock.json lacks ${name}; run npm run lock`),
      ...addressed.map(
        ([path]) => `package-lock.json has an address for ${path}; run npm run lock`,
      ),
    ].join("\n");
    return { passed: output === "", output };
  },
};

/**
 * Every gate of the house by name. `run(root)` reads the project at `root` and resolves to
 * `{passed, output}`; it changes nothing there.
 */
export const gates = {
  types: toolGate("types", packageScript("typescript", "bin", "tsc"), () => [
    "--noEmit",
    "--pretty",
    "false",
  ]),
  pureTypes: toolGate(
    "types of the core, without Node and DOM",
    packageScript("typescript", "bin", "tsc"),
    () => ["--noEmit", "--pretty", "false", "-p", join("lib", "tsconfig.pure.json")],
  ),
  style: toolGate("format and lint", packageScript("@biomejs", "biome", "bin", "biome"), () => [
    "check",
    "--error-on-warnings",
    "--max-diagnostics=200",
    "--colors=off",
  ]),
  layers: toolGate(
    "layers and cycles",
    packageScript("dependency-cruiser", "bin", "dependency-cruise.mjs"),
    (root) => sourceFolders.filter((folder) => existsSync(join(root, folder))),
  ),
  unused: toolGate("unused code and packages", packageScript("knip", "bin", "knip.js"), () => [
    "--no-progress",
  ]),
  regexes: toolGate("regular expressions", regexScript, (root) => [root]),
  lock: lockGate,
};
