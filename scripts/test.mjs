// `npm test`: everything, from a clean clone. Built-in modules only, until packages are there.
// The last line counts steps and tests; the exit status is 1 where any of them failed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "./check.mjs";
import { findBrowser, NO_BROWSER, PLAYWRIGHTS_OWN } from "./find-browser.mjs";
import { buildReader } from "./support/build.mjs";
import { firstFreePort } from "./support/find-port.mjs";
import { installDependencies } from "./support/install.mjs";
import { nameStories } from "./support/name-stories.mjs";
import { cacheFolder, projectRoot, requireNode } from "./support/project.mjs";
import { readPlaywrightReport, readVitestReport } from "./support/read-reports.mjs";
import { addCounts, countLine, reportStep } from "./support/report.mjs";
import { packageScript, runScript } from "./support/run.mjs";
import { serveForTests } from "./support/serve-for-tests.mjs";

requireNode();
process.env.NEXT_TELEMETRY_DISABLED = "1";
nameStories();
process.chdir(projectRoot);

const began = performance.now();
await installDependencies(console.log);

/** A report of an earlier run must never be read as this one's. */
const freshReport = (name) => {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, name);
  rmSync(file, { force: true });
  return file;
};

const readReport = (file, read, { status, output }) => {
  if (!existsSync(file)) return { failed: 1, output };
  const result = read(JSON.parse(readFileSync(file, "utf8")));
  if (result.failed > 0 || status === 0) return result;
  return { ...result, failed: 1, output };
};

const unitTests = async () => {
  const file = freshReport("vitest.json");
  const said = await runScript(packageScript("vitest", "vitest.mjs"), [
    "run",
    "--reporter=json",
    `--outputFile=${file}`,
  ]);
  return readReport(file, readVitestReport, said);
};

const build = async () => {
  const output = await buildReader();
  return output === null ? { passed: 1 } : { failed: 1, output };
};

const browser = async () => {
  const found = await findBrowser(console.log);
  if (found === null) return { failed: 1, output: NO_BROWSER };
  if (found !== PLAYWRIGHTS_OWN) process.env.CHROMIUM_PATH = found;
  return { passed: 1, note: found === PLAYWRIGHTS_OWN ? "Playwright's own Chromium" : found };
};

const hasSpecs = () =>
  existsSync("e2e") &&
  readdirSync("e2e", { recursive: true }).some((name) => name.endsWith(".spec.ts"));

const endToEndTests = async () => {
  if (!hasSpecs()) return { skipped: 1, note: "There are no tests in e2e/." };
  const server = await serveForTests(await firstFreePort());
  try {
    const file = freshReport("playwright.json");
    const said = await runScript(
      packageScript("@playwright", "test", "cli.js"),
      ["test", "--reporter=json"],
      { env: { BASE_URL: server.address, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
    );
    const result = readReport(file, readPlaywrightReport, said);
    const note = process.env.VARIORUM_STORIES
      ? undefined
      : "VARIORUM_STORIES is not set: tests on documents outside the project were skipped.";
    if (result.failed === 0) return { ...result, note };
    return { ...result, note, output: `${result.output}\n\nThe reader said:\n${server.output()}` };
  } finally {
    await server.end();
  }
};

const counts = [await runChecks()];
counts.push(await reportStep("unit tests", unitTests));
const built = await reportStep("build", build);
const found = await reportStep("browser", browser);
counts.push(built, found);
if (built.failed + found.failed === 0)
  counts.push(await reportStep("end-to-end tests", endToEndTests));
else
  counts.push(
    await reportStep("end-to-end tests", async () => ({
      skipped: 1,
      note: "They need the build and a browser.",
    })),
  );

const all = addCounts(counts);
console.log(`${Math.round((performance.now() - began) / 1000)} s`);
console.log(countLine(all));
process.exit(all.failed > 0 ? 1 : 0);
