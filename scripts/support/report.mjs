import { stripVTControlCharacters } from "node:util";

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Failures shown in full would bury the next one; the beginning names the cause. */
const SHOWN_LINES = 120;

const shorten = (output) => {
  const lines = output.trimEnd().split("\n");
  return lines.length <= SHOWN_LINES
    ? lines.join("\n")
    : [...lines.slice(0, SHOWN_LINES), `… and ${lines.length - SHOWN_LINES} lines more`].join("\n");
};

/**
 * Runs a step and prints one line for it, with what it said where it failed. `work` resolves to
 * `{passed, failed, skipped, note, output}`, all optional but one count.
 */
export const reportStep = async (name, work) => {
  const began = performance.now();
  let result;
  try {
    result = await work();
  } catch (error) {
    result = { failed: 1, output: error.stack ?? String(error) };
  }
  const { passed = 0, failed = 0, skipped = 0, note, output } = result;
  const counts =
    passed + failed + skipped > 1 ? `, ${passed} passed, ${failed} failed, ${skipped} skipped` : "";
  console.log(
    `${failed > 0 ? "FAIL" : passed > 0 ? "ok  " : "skip"}  ${name} (${seconds(began)}${counts})`,
  );
  if (failed > 0 && output)
    console.log(shorten(stripVTControlCharacters(output)).replace(/^/gm, "      "));
  if (note) console.log(`      ${note}`);
  return { passed, failed, skipped };
};

/** Adds the counts of several steps. */
export const addCounts = (all) =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The last line of `npm test` and `npm run check`. */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
