// `npm run e2e:postgres`: the end-to-end tests against two web processes on one Postgres, request by request in turn.
import { findBrowser, NO_BROWSER, PLAYWRIGHTS_OWN } from "./find-browser.mjs";
import { buildReader } from "./support/build.mjs";
import { installDependencies } from "./support/install.mjs";
import { nameStories } from "./support/name-stories.mjs";
import { projectRoot, requireNode, stop } from "./support/project.mjs";
import { readPlaywrightReport } from "./support/read-reports.mjs";
import { countLine, reportStep } from "./support/report.mjs";
import { runPlaywright } from "./support/run-playwright.mjs";
import { serveOnPostgres } from "./support/serve-on-postgres.mjs";
import { NO_POSTGRES } from "./support/test-postgres.mjs";

requireNode();
process.env.NEXT_TELEMETRY_DISABLED = "1";
nameStories();
process.chdir(projectRoot);
await installDependencies(console.log);
const failed = await buildReader();
if (failed !== null) stop(failed);
const browser = await findBrowser(console.log);
if (browser === null) stop(NO_BROWSER);
if (browser !== PLAYWRIGHTS_OWN) process.env.CHROMIUM_PATH = browser;
const server = await serveOnPostgres();
if (server === null) stop(NO_POSTGRES);
try {
  const counts = await reportStep("end-to-end tests, two processes on one Postgres", async () => {
    const report = "playwright-postgres.json";
    const specs = process.argv.slice(2);
    const result = await runPlaywright(server, readPlaywrightReport, { report, specs });
    return { ...result, note: `Requests to each process: ${server.counts.join(" and ")}.` };
  });
  console.log(countLine(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
} finally {
  await server.end();
}
