// Every regular expression of lib/ must take time in proportion to its input, however nasty the input.
//
// Exponential and steeper than quadratic: never. Quadratic: only beside a comment
// `// recheck: at most N characters, …` that says why its input is short. Expressions built from strings
// are read where importing their module builds them; one built later cannot be read, so it is refused.
//
// The analyser takes seconds for some expressions and its search has a time limit, so verdicts are saved
// in regex-verdicts.json (`npm run regexes`): the same on every machine, and at once. New expressions
// are analysed in any case.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listFiles } from "./support/hash-files.mjs";
import { cacheFolder, projectRoot } from "./support/project.mjs";
import { readRegexes } from "./support/read-regexes.mjs";

const projectRequire = createRequire(join(projectRoot, "package.json"));
const recorder = fileURLToPath(new URL("support/record-built-regexes.mjs", import.meta.url));
const savedFile = fileURLToPath(new URL("regex-verdicts.json", import.meta.url));
const cacheFile = join(cacheFolder, "regexes.json");

/** Long enough for the slowest expression on a busy machine; a verdict is kept, so it is paid once. */
const ANALYSIS_MS = 60_000;

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

const readVerdicts = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

const analyser = () => `recheck ${projectRequire("recheck/package.json").version}`;

const keyOf = ({ source, flags }) => `/${source}/${flags}`;

/** One word for a verdict: `linear`, `quadratic`, `degree 3`, `exponential`, `unknown (timeout)`. */
const analyse = async ({ source, flags }) => {
  const { check } = projectRequire("recheck");
  const { status, complexity, error } = await check(source, flags, {
    timeout: ANALYSIS_MS,
    randomSeed: 1,
  });
  if (status === "safe") return "linear";
  if (status === "unknown") return `unknown (${error.kind})`;
  if (complexity.type !== "polynomial") return "exponential";
  return complexity.degree === 2 ? "quadratic" : `degree ${complexity.degree}`;
};

/** Verdicts by `/source/flags`: the saved ones, those of earlier runs here, and new ones, which are kept. */
const judge = async (expressions) => {
  const saved = readVerdicts(savedFile);
  const cached = readVerdicts(cacheFile);
  const version = analyser();
  const known = {
    ...(cached.analyser === version ? cached.verdicts : {}),
    ...(saved.analyser === version ? saved.verdicts : {}),
  };
  const verdicts = {};
  for (const expression of expressions) {
    const key = keyOf(expression);
    verdicts[key] ??= known[key] ?? (await analyse(expression));
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeVerdicts(cacheFile, { ...known, ...verdicts });
  return verdicts;
};

/** Sorted, one on a line, so that a difference of two states is read at a glance. */
const writeVerdicts = (file, verdicts) => {
  const lasting = Object.entries(verdicts)
    .filter(([, verdict]) => !verdict.startsWith("unknown"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = { analyser: analyser(), verdicts: Object.fromEntries(lasting) };
  // Two processes may do this at once; neither may read half of what the other writes.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${JSON.stringify(text, null, 2)}\n`);
  renameSync(own, file);
};

const problemOf = (verdict, bounded) => {
  if (verdict === "linear" || (verdict === "quadratic" && bounded)) return null;
  if (verdict === "quadratic") return "is quadratic; make it linear or state its bound";
  if (verdict.startsWith("degree")) return `is polynomial of ${verdict}`;
  return verdict === "exponential" ? "is exponential" : `cannot be analysed: ${verdict}`;
};

/** `{count, verdicts, problems}` for the TypeScript files under `lib` of the project at `root`. */
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
  const verdicts = await judge([...literals, ...built]);
  const problems = [...literals, ...built].flatMap(({ file, line, bounded, source, flags }) => {
    const problem = problemOf(verdicts[keyOf({ source, flags })], bounded);
    const shown = source.length > 80 ? `${source.slice(0, 80)}…` : source;
    return problem ? [`${file}:${line} /${shown}/${flags} ${problem}`] : [];
  });
  const unread = sites
    .filter((site) => atSite(site).length === 0)
    .map(({ file, line }) => `${file}:${line} is built after import, so it cannot be analysed`);
  return {
    verdicts,
    count: literals.length + built.length,
    problems: [...recorded.problems, ...problems, ...unread],
  };
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const save = process.argv[2] === "--save";
  const root = save || process.argv[2] === undefined ? projectRoot : process.argv[2];
  const { count, verdicts, problems } = await checkRegexes(root);
  if (save) writeVerdicts(savedFile, verdicts);
  for (const problem of problems) console.log(problem);
  console.log(`${count} regular expressions read, ${problems.length} refused`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
