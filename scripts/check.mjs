// `npm run check`: every gate, and the proof that each of them can fail.
import { pathToFileURL } from "node:url";
import { proveGates } from "./prove-gates.mjs";
import { gates } from "./support/gates.mjs";
import { installDependencies } from "./support/install.mjs";
import { projectRoot, requireNode } from "./support/project.mjs";
import { addCounts, countLine, reportStep } from "./support/report.mjs";
import { packageScript, runScript } from "./support/run.mjs";

/** Next writes the types of the routes; without them the addresses in `app/` cannot be checked. */
const writeRouteTypes = async () => {
  const { status, output } = await runScript(
    packageScript("next", "dist", "bin", "next"),
    ["typegen"],
    {
      env: { NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  return status === 0 ? { passed: 1 } : { failed: 1, output };
};

/** The slowest first: until an expression's verdict is known from before, the analyser needs its time. */
const { regexes, ...others } = gates;

const gateSteps = [regexes, ...Object.values(others)].map(({ name, run }) => ({
  name,
  work: async () => {
    const { passed, output } = await run(projectRoot);
    return passed ? { passed: 1 } : { failed: 1, output };
  },
}));

/** Runs all gates on the project and the proofs, two at a time. Returns the counts. */
export const runChecks = async () => {
  const counts = [await reportStep("types of the routes", writeRouteTypes)];
  const waiting = [...gateSteps, { name: "each gate can fail", work: proveGates }];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      counts.push(await reportStep(step.name, step.work));
  };
  await Promise.all([lane(), lane()]);
  return addCounts(counts);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  requireNode();
  await installDependencies();
  const counts = await runChecks();
  console.log(countLine(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
