// `npm test`: everything, from a clean clone. Built-in modules only, until packages are there.
// The last line counts steps and tests; the exit status is 1 where any of them failed.
import { existsSync, readdirSync } from "node:fs";
import { runChecks } from "./check.mjs";
import { findBrowser, NO_BROWSER, PLAYWRIGHTS_OWN } from "./find-browser.mjs";
import { buildReader } from "./support/build.mjs";
import { firstFreePort, freePorts, HOST } from "./support/find-port.mjs";
import { installDependencies } from "./support/install.mjs";
import { nameStories } from "./support/name-stories.mjs";
import { projectRoot, requireNode } from "./support/project.mjs";
import { readPlaywrightReport, readVitestReport } from "./support/read-reports.mjs";
import { addCounts, countLine, reportStep } from "./support/report.mjs";
import { packageScript, runScript } from "./support/run.mjs";
import { freshReport, readReport, runPlaywright } from "./support/run-playwright.mjs";
import { serveForTests } from "./support/serve-for-tests.mjs";
import { serveOnPostgres } from "./support/serve-on-postgres.mjs";
import { borrowPostgres, NO_POSTGRES, NONE } from "./support/test-postgres.mjs";

requireNode();
process.env.NEXT_TELEMETRY_DISABLED = "1";
nameStories();
process.chdir(projectRoot);

const began = performance.now();
await installDependencies(console.log);

const unitTests = async () => {
  const file = freshReport("vitest.json");
  const said = await runScript(packageScript("vitest", "vitest.mjs"), [
    "run",
    "--reporter=json",
    `--outputFile=${file}`,
  ]);
  return readReport(file, readVitestReport, said);
};

let endPostgres = async () => {};

/** One server for all tests on Postgres; each suite makes a schema of its own in it. */
const postgres = async () => {
  const server = await borrowPostgres();
  process.env.TEST_DATABASE_URL = server?.url ?? NONE;
  if (server === null) return { skipped: 1, note: `${NO_POSTGRES} Tests on Postgres are skipped.` };
  endPostgres = server.stop;
  return { passed: 1, note: server.from };
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

/** As many as tests may need at once. */
const SITES = 4;

const endToEndTests = async () => {
  if (!hasSpecs()) return { skipped: 1, note: "There are no tests in e2e/." };
  // Sites that tests make up are fetched from these addresses; see e2e/support/site.ts.
  const sites = (await freePorts(SITES)).map((port) => `http://${HOST}:${port}`);
  process.env.VARIORUM_FETCH_ALLOW = sites.join(" ");
  const server = await serveForTests(await firstFreePort());
  try {
    const result = await runPlaywright(server, readPlaywrightReport, { report: "playwright.json" });
    const note = process.env.VARIORUM_STORIES
      ? undefined
      : "VARIORUM_STORIES is not set: tests on documents outside the project were skipped.";
    return { ...result, note };
  } finally {
    await server.end();
  }
};

/** Those that write: what one process keeps, the other must show. */
const WRITING = ["add", "api", "permalink", "edit", "versions"];

const endToEndOnPostgres = async () => {
  const specs = WRITING.map((name) => `e2e/${name}.spec.ts`).filter((file) => existsSync(file));
  const server = await serveOnPostgres();
  if (server === null) return { skipped: specs.length, note: NO_POSTGRES };
  try {
    const report = "playwright-postgres.json";
    const result = await runPlaywright(server, readPlaywrightReport, { report, specs });
    return { ...result, note: `Requests to each process: ${server.counts.join(" and ")}.` };
  } finally {
    await server.end();
  }
};

const counts = [await runChecks()];
counts.push(await reportStep("Postgres", postgres));
counts.push(await reportStep("unit tests", unitTests));
const built = await reportStep("build", build);
const found = await reportStep("browser", browser);
counts.push(built, found);
for (const [name, run] of [
  ["end-to-end tests", endToEndTests],
  ["end-to-end tests that write, two processes on one Postgres", endToEndOnPostgres],
]) {
  const ready = built.failed + found.failed === 0;
  const skip = async () => ({ skipped: 1, note: "They need the build and a browser." });
  counts.push(await reportStep(name, ready ? run : skip));
}

await endPostgres();
const all = addCounts(counts);
console.log(`${Math.round((performance.now() - began) / 1000)} s`);
console.log(countLine(all));
process.exit(all.failed > 0 ? 1 : 0);
