/** Counts and failures out of the JSON reports of vitest and Playwright. */

const firstLines = (text, count) => text.split("\n").slice(0, count).join("\n");

/** vitest's JSON report → `{passed, failed, skipped, output}`; a file that could not be read counts as one failure. */
export const readVitestReport = (report) => {
  const files = report.testResults ?? [];
  const unreadable = files.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"),
  );
  const failures = files.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === "failed")
      .map(
        ({ fullName, failureMessages }) =>
          `${file.name}\n  ${fullName}\n${firstLines(failureMessages.join("\n"), 12)}`,
      ),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
    output: [
      ...unreadable.map((file) => `${file.name}\n${firstLines(file.message ?? "", 12)}`),
      ...failures,
    ].join("\n\n"),
  };
};

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** Playwright's JSON report → `{passed, failed, skipped, output}`. */
export const readPlaywrightReport = (report) => {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  const failures = (report.suites ?? []).flatMap(specsOf).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ results }) => {
        const message = results.find(({ error }) => error)?.error?.message ?? "";
        return `${spec.file}:${spec.line} ${spec.title}\n${firstLines(message, 14)}`;
      }),
  );
  const errors = (report.errors ?? []).map(({ message }) => message ?? "");
  return {
    passed: expected,
    failed: unexpected + flaky + errors.length,
    skipped,
    output: [...errors, ...failures].join("\n\n"),
  };
};
