import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./project.mjs";
import { packageScript, runScript } from "./run.mjs";

/** A report of an earlier run must never be read as this one's. */
export const freshReport = (name) => {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, name);
  rmSync(file, { force: true });
  return file;
};

/** The counts of a JSON report; a run that failed without a failed test in it counts as one failure. */
export const readReport = (file, read, { status, output }) => {
  if (!existsSync(file)) return { failed: 1, output };
  const result = read(JSON.parse(readFileSync(file, "utf8")));
  if (result.failed > 0 || status === 0) return result;
  return { ...result, failed: 1, output };
};

/** Runs end-to-end tests (all, or those in files that match a name) against a served reader; its words go with a failure. */
export const runPlaywright = async (server, read, { report, specs = [] }) => {
  const file = freshReport(report);
  const said = await runScript(
    packageScript("@playwright", "test", "cli.js"),
    ["test", "--reporter=json", ...specs],
    {
      env: {
        BASE_URL: server.address,
        VARIORUM_TEST_STORIES: server.stories,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      },
    },
  );
  const result = readReport(file, read, said);
  return result.failed === 0
    ? result
    : { ...result, output: `${result.output}\n\nThe reader said:\n${server.output()}` };
};
