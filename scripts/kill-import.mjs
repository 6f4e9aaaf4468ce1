// `node scripts/kill-import.mjs [--rounds 20] [--articles 2000] [--postgres]`: kills imports without warning at chance
// moments and checks that whatever they had reported as taken is there, whole, and that running again takes the rest.
import { bundle } from "./support/bundle.mjs";
import { nameReader } from "./support/bundle-reader.mjs";
import { installDependencies } from "./support/install.mjs";
import { projectRoot, requireNode, stop } from "./support/project.mjs";
import { NO_POSTGRES, withPostgres } from "./support/test-postgres.mjs";

requireNode();
await installDependencies();
await nameReader();
const { main } = await import(
  await bundle("kill-import", "bench/kill-import.ts", ["bench", "lib"])
);
const options = process.argv.slice(2);
process.exitCode = options.includes("--postgres")
  ? await withPostgres((url) => {
      if (url === null) stop(NO_POSTGRES);
      return main(options, projectRoot, url);
    })
  : await main(options, projectRoot, null);
