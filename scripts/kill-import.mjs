// `node scripts/kill-import.mjs [--rounds 20] [--articles 2000] [--postgres]`: kills imports without warning at chance
// moments and checks that whatever they had reported as taken is there, whole, and that running again takes the rest.
import { bundle } from "./support/bundle.mjs";
import { installDependencies } from "./support/install.mjs";
import { projectRoot, requireNode } from "./support/project.mjs";

requireNode();
await installDependencies();
const { main } = await import(
  await bundle("kill-import", "bench/kill-import.ts", ["bench", "lib"])
);
process.exitCode = await main(process.argv.slice(2), projectRoot);
