// Imports every module given on standard input and prints each regular expression that it built from
// strings while doing so: `[{file, line, source, flags}]`. Runs in a process of its own, because it
// puts a recorder in the place of RegExp.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cacheFolder, projectRoot } from "./project.mjs";

const { root, files } = JSON.parse(readFileSync(0, "utf8"));
const { build } = createRequire(join(projectRoot, "package.json"))("esbuild");
mkdirSync(cacheFolder, { recursive: true });
const folder = mkdtempSync(join(cacheFolder, "regexes-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
const bundled = join(folder, "all.mjs");
const written = await build({
  stdin: { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: root },
  outfile: bundled,
  bundle: true,
  write: false,
  platform: "node",
  format: "esm",
  target: "node20.9",
  packages: "external",
  treeShaking: false,
  conditions: ["react-server"],
  sourcemap: "inline",
  logLevel: "error",
});
writeFileSync(bundled, written.outputFiles[0].contents);

const found = [];
const place = () => {
  const frame = (new Error().stack ?? "")
    .split("\n")
    .slice(1)
    .find((line) => !line.includes("node_modules") && !line.includes("record-built-regexes"));
  const match = /\(?((?:file:\/\/)?[^()\s]+):(\d+):\d+\)?$/.exec(frame ?? "");
  if (!match) return null;
  const path = match[1].startsWith("file:") ? fileURLToPath(match[1]) : match[1];
  return { path, line: Number(match[2]) };
};
const record = (made) => {
  const where = place();
  if (where) found.push({ ...where, source: made.source, flags: made.flags });
  return made;
};
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args, newTarget) => record(Reflect.construct(target, args, newTarget)),
  apply: (target, self, args) => record(Reflect.apply(target, self, args)),
});
await import(pathToFileURL(bundled).href);
process.stdout.write(JSON.stringify(found));
