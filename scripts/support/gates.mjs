import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { completeLock } from "../complete-lock.mjs";
import { packageScript, runScript } from "./run.mjs";

const regexScript = fileURLToPath(new URL("../check-regexes.mjs", import.meta.url));

/** A gate that runs a tool: it passes where the tool ends with status 0. */
const toolGate = (name, script, args, rewrite = (output) => output) => ({
  name,
  run: async (root) => {
    const { status, output } = await runScript(script, args(root), { cwd: root });
    return { passed: status === 0, output: rewrite(output, root) };
  },
});

/** Biome's pictures take twenty lines a finding; this takes one: `lib/text/fold.ts:3 lint/style/useConst …`. */
const oneLineEach = (output, root) => {
  const findings = output
    .split("\n")
    .map((line) => /^::(\w+) title=([^,]*),file=(.*?)(?:,line=(\d+).*?)?::(.*)$/.exec(line))
    .filter((match) => match && match[1] !== "notice")
    .map(([, , rule, file, line, message]) => {
      const path = relative(root, resolve(root, file)).split(sep).join("/");
      return `${path}:${line ?? 1} ${rule} ${message}`;
    });
  return findings.length > 0 ? findings.join("\n") : output;
};

const sourcePaths = ["app", "components", "lib", "e2e", "bench", "scripts", "proxy.ts"];

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
  style: toolGate(
    "format and lint",
    packageScript("@biomejs", "biome", "bin", "biome"),
    () => [
      "check",
      "--error-on-warnings",
      "--max-diagnostics=1000",
      "--reporter=github",
      "--colors=off",
    ],
    oneLineEach,
  ),
  layers: toolGate(
    "layers and cycles",
    packageScript("dependency-cruiser", "bin", "dependency-cruise.mjs"),
    (root) => sourcePaths.filter((path) => existsSync(join(root, path))),
  ),
  unused: toolGate("unused code and packages", packageScript("knip", "bin", "knip.js"), () => [
    "--no-progress",
  ]),
  regexes: toolGate("regular expressions", regexScript, (root) => [root]),
  lock: lockGate,
};
