import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json, whatever folder the command was called from. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything that can be made again: bundles, hashes, browsers, reports. */
export const cacheFolder = join(projectRoot, ".cache");

/** Packages declare `>=20.9` (Next's own floor). */
const OLDEST_NODE = [20, 9];

/** Ends the process with one plain sentence where Node is older than the packages allow. */
export const requireNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Variorum needs Node ${OLDEST_NODE.join(".")} or newer; this is Node ${version}. See https://nodejs.org.`,
  );
  process.exit(2);
};

/** Ends the process with one plain sentence: for causes that a person can mend. */
export const stop = (message) => {
  console.error(message);
  process.exit(2);
};
