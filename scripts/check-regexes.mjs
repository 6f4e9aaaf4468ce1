// Every regular expression of lib/ must take time in proportion to its input, however nasty the input.
//
// Exponential and steeper than quadratic: never. Quadratic: only beside a comment
// `// recheck: at most N characters, …` that says why its input is short. Expressions built from strings
// are read where importing their module builds them; one built later cannot be read, so it is refused.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listFiles } from "./support/hash-files.mjs";
import { cacheFolder, projectRoot } from "./support/project.mjs";
import { readRegexes } from "./support/read-regexes.mjs";

const projectRequire = createRequire(join(projectRoot, "package.json"));
const recorder = fileURLToPath(new URL("support/record-built-regexes.mjs", import.meta.url));
const cacheFile = join(cacheFolder, "regexes.json");

/** Long enough for the slowest expression on a busy machine; a verdict is kept, so it is paid once. */
const ANALYSIS_MS = 30_000;

const recordBuilt = (root, files) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--enable-source-maps", recorder],
    { input: JSON.stringify({ root, files }), encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) return { found: [], problems: [`modules cannot be imported:\n${stderr}`] };
  const found = JSON.parse(stdout).map(({ path, ...rest }) => ({
    ...rest,
    file: relative(root, path).split(sep).join("/"),
  }));
  return { found, problems: [] };
};

const readCache = () => (existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, "utf8")) : {});

/** Verdicts of the analyser by `/source/flags`; those known from before are not asked again. */
const analyse = async (expressions) => {
  const { check } = projectRequire("recheck");
  const { version } = projectRequire("recheck/package.json");
  const known = readCache();
  const verdicts = new Map();
  for (const { source, flags } of expressions) {
    const key = `${version} /${source}/${flags}`;
    if (!known[key]) {
      const { status, complexity, error } = await check(source, flags, {
        timeout: ANALYSIS_MS,
        randomSeed: 1,
      });
      known[key] = { status, ...complexity, ...(error ? { error: error.kind } : {}) };
    }
    verdicts.set(`/${source}/${flags}`, known[key]);
  }
  const kept = Object.entries(known).filter(([, verdict]) => verdict.error !== "timeout");
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(kept)));
  return verdicts;
};

const problemOf = ({ status, type, degree, error }, bounded) => {
  if (status === "safe") return null;
  if (status === "unknown") return `cannot be analysed (${error})`;
  if (type === "polynomial" && degree === 2)
    return bounded ? null : "is quadratic; make it linear or state its bound";
  return type === "polynomial" ? `is polynomial of degree ${degree}` : "is exponential";
};

/** `{count, problems}` for the TypeScript files under `lib` of the project at `root`. */
export const checkRegexes = async (root) => {
  const files = listFiles(root, ["lib"], (name) => /(?<!\.test|\.d)\.ts$/.test(name));
  const read = files.map((file) => readRegexes(root, file));
  const literals = read.flatMap(({ literals: found }) => found);
  const sites = read.flatMap(({ built }) => built);
  const modules = [...new Set(sites.map(({ file }) => file))];
  const recorded = modules.length > 0 ? recordBuilt(root, modules) : { found: [], problems: [] };
  const atSite = (site) =>
    recorded.found.filter(({ file, line }) => file === site.file && line === site.line);
  const built = sites.flatMap((site) => atSite(site).map((found) => ({ ...found, ...site })));
  const verdicts = await analyse([...literals, ...built]);
  const problems = [...literals, ...built].flatMap(({ file, line, bounded, source, flags }) => {
    const problem = problemOf(verdicts.get(`/${source}/${flags}`), bounded);
    const shown = source.length > 80 ? `${source.slice(0, 80)}…` : source;
    return problem ? [`${file}:${line} /${shown}/${flags} ${problem}`] : [];
  });
  const unread = sites
    .filter((site) => atSite(site).length === 0)
    .map(({ file, line }) => `${file}:${line} is built after import, so it cannot be analysed`);
  return {
    count: literals.length + built.length,
    problems: [...recorded.problems, ...problems, ...unread],
  };
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { count, problems } = await checkRegexes(process.argv[2] ?? projectRoot);
  for (const problem of problems) console.log(problem);
  console.log(`${count} regular expressions read, ${problems.length} refused`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
