// `npm run bench`: bundles bench/main.ts and runs it, with whatever arguments follow `--`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./support/bundle.mjs";
import { installDependencies } from "./support/install.mjs";
import { projectRoot, requireNode, stop } from "./support/project.mjs";

requireNode();
await installDependencies();
if (!existsSync(join(projectRoot, "bench", "main.ts"))) stop("There is no bench/main.ts to run.");
const { main } = await import(await bundle("bench", "bench/main.ts", ["bench", "lib"]));
const status = await main(process.argv.slice(2));
if (typeof status === "number") process.exitCode = status;
