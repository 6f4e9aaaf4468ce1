// A gate that cannot fail is a defect. Each gate is run on a tiny sound project, where it must pass, and
// on the same project with violations planted, where it must fail and name every one of them.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { soundProject, violations } from "./support/gate-proofs.mjs";
import { gates } from "./support/gates.mjs";
import { isAlive } from "./support/is-alive.mjs";
import { projectRoot } from "./support/project.mjs";

const PREFIX = "variorum-gates-";

/** The very configuration that the project's own gates read. */
const configuration = [
  ".dependency-cruiser.cjs",
  ".gitignore",
  "biome.json",
  "knip.json",
  "lib/platform.d.ts",
  "lib/tsconfig.pure.json",
  "package-lock.json",
  "scripts/lint",
  "tsconfig.json",
];

/** Folders that a killed run left in the folder for temporary files; their names carry its process id. */
const removeAbandoned = () => {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) && name.slice(PREFIX.length).split("-")[0]);
    if (pid > 0 && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
};

const writeProject = (root, files) => {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
};

const makeProject = (folder, name, planted) => {
  const root = join(folder, name);
  mkdirSync(root);
  for (const path of configuration) {
    if (!existsSync(join(projectRoot, path))) throw new Error(`The gates need ${path}.`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  }
  // A junction needs no rights on Windows; the type is ignored elsewhere.
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"), "junction");
  writeProject(root, { ...soundProject, ...planted });
  return root;
};

/** Sentences about what a gate did wrong: an empty list where it can pass and can fail. */
const proveGate = async (folder, key) => {
  const { name, run } = gates[key];
  const { files, answers, absent = [] } = violations[key];
  const sound = await run(makeProject(folder, `${key}-sound`, {}));
  const planted = await run(makeProject(folder, `${key}-planted`, files));
  const plain = planted.output.replaceAll("\\", "/");
  return [
    ...(sound.passed ? [] : [`"${name}" refuses a sound project:\n${sound.output}`]),
    ...(planted.passed ? [`"${name}" passes with violations planted`] : []),
    ...answers
      .filter((answer) => !plain.includes(answer.replaceAll("\\", "/")))
      .map((answer) => `"${name}" does not report: ${answer}`),
    ...absent
      .filter((answer) => plain.includes(answer))
      .map((answer) => `"${name}" reports what is allowed: ${answer}`),
    ...(process.env.VARIORUM_SHOW_PROOFS ? [planted.output] : []),
  ];
};

/** The lock's own proof: an entry taken out and an address put in are both reported. */
const proveLock = async (folder) => {
  const root = makeProject(folder, "lock", {});
  const file = join(root, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const name = "node_modules/@next/swc-win32-x64-msvc";
  const { [name]: _, ...packages } = lock.packages;
  packages["node_modules/next"].resolved = "https://packages.example/next.tgz";
  writeFileSync(file, JSON.stringify({ ...lock, packages }));
  const { passed, output } = await gates.lock.run(root);
  const answers = ["lacks @next/swc-win32-x64-msvc", "address for node_modules/next"];
  return [
    ...(passed ? ['"lock" passes with violations planted'] : []),
    ...answers
      .filter((text) => !output.includes(text))
      .map((text) => `"lock" does not report: ${text}`),
  ];
};

/** Proves every gate; two at a time, because most of their time is start-up. */
export const proveGates = async () => {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    const waiting = [
      ...Object.keys(violations).map((key) => () => proveGate(folder, key)),
      () => proveLock(folder),
    ];
    const count = waiting.length;
    const problems = [];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) problems.push(await next());
    };
    await Promise.all([work(), work()]);
    const failed = problems.filter((found) => found.length > 0).length;
    return { passed: count - failed, failed, output: problems.flat().join("\n") };
  } finally {
    remove();
    process.off("exit", remove);
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed, output } = await proveGates();
  if (output) console.log(output);
  console.log(`${passed} gates proven, ${failed} not`);
  process.exitCode = failed > 0 ? 1 : 0;
}
