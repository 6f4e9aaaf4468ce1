import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { holdLock } from "./hold-lock.mjs";
import { cacheFolder, projectRoot, stop } from "./project.mjs";

const lockFile = join(projectRoot, "package-lock.json");
const marker = join(projectRoot, "node_modules", ".variorum-lock");
const installedList = join(projectRoot, "node_modules", ".package-lock.json");

const readOrNull = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);

/** npm writes its list of what it installed last of all, so an install that was cut short has none. */
const installedAsLocked = () => {
  const list = readOrNull(installedList);
  if (list === null) return false;
  const installed = JSON.parse(list).packages;
  const locked = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === "" || installed[path]?.version === version || (optional && !installed[path]),
  );
};

const lockHash = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");

/** Where the folder may only be read, the comparison above is simply made again at the next start. */
const writeMarker = (hash) => {
  try {
    writeFileSync(marker, hash);
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EROFS") throw error;
  }
};

const isInstalled = () => {
  const hash = lockHash();
  if (readOrNull(marker) === hash) return true;
  if (!installedAsLocked()) return false;
  writeMarker(hash);
  return true;
};

/** npm as a script that this very Node runs, where it can be found; else by name (Windows needs a shell for that). */
const npmCommand = () => {
  const beside = [
    process.env.npm_execpath,
    join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js"),
    join(dirname(dirname(process.execPath)), "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ].find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
  return beside
    ? { command: process.execPath, first: [beside], shell: false }
    : { command: "npm", first: [], shell: process.platform === "win32" };
};

const runNpm = (args) =>
  new Promise((resolve) => {
    const { command, first, shell } = npmCommand();
    // Standard output belongs to the command's own results, so npm's words go to standard error.
    const child = spawn(command, [...first, ...args], {
      cwd: projectRoot,
      shell,
      stdio: ["ignore", 2, 2],
      env: { ...process.env, npm_config_loglevel: "error" },
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });

/**
 * Installs the packages of package-lock.json where they are missing or of another lock.
 * `--include=dev`: with NODE_ENV=production npm would leave out what the build needs.
 * Returns true where something was installed.
 */
export const installDependencies = async (say = console.error) => {
  if (isInstalled()) return false;
  return holdLock(join(cacheFolder, "install.lock"), async () => {
    if (isInstalled()) return false;
    say("Installing packages (npm ci), once for this package-lock.json …");
    const code = await runNpm(["ci", "--include=dev"]);
    if (code !== 0)
      stop(`Installing packages failed: npm ci ended with status ${code} (see above).`);
    writeMarker(lockHash());
    return true;
  });
};
