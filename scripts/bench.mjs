// `npm run bench`: bundles bench/main.ts and runs it, with whatever arguments follow `--` (`ingest` measures the import).
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./support/bundle.mjs";
import { nameReader } from "./support/bundle-reader.mjs";
import { installDependencies } from "./support/install.mjs";
import { projectRoot, requireNode, stop } from "./support/project.mjs";
import { withPostgres } from "./support/test-postgres.mjs";

requireNode();
await installDependencies();
if (!existsSync(join(projectRoot, "bench", "main.ts"))) stop("There is no bench/main.ts to run.");
await nameReader();
const { main } = await import(await bundle("bench", "bench/main.ts", ["bench", "lib"]));
const options = process.argv.slice(2);
const status =
  options[0] === "ingest"
    ? await withPostgres((url) => main(options, url), { durable: true })
    : await main(options);
if (typeof status === "number") process.exitCode = status;
