import { wireCode } from "../article/input-problem";
import type { FileProblem } from "../ingest/file-problem";
import type { DocumentOutcome } from "../server/import/incoming";
import { factNames } from "../server/import/newer-facts";

/** One line of `variorum import --json`; keys in a fixed order. Printed once the document is kept for good. */
export function outcomeJson(outcome: DocumentOutcome) {
  if (outcome.kind === "skipped") {
    const { code, message, line } = outcome.problem;
    return { file: outcome.name, outcome: "skipped", code: wireCode(code), line, message };
  }
  const { name, kind, hash, place } = outcome;
  return {
    file: name,
    outcome: kind,
    version: hash,
    story: place.story,
    source: place.source,
    ...(kind === "unchanged" ? { facts: factNames(outcome.facts) } : { as: outcome.as }),
    ...(kind === "taken"
      ? {
          format: outcome.format,
          warnings: outcome.warnings.map(({ code, message }) => ({ code, message })),
        }
      : {}),
  };
}

/** A path that could not be read at all. */
export const problemJson = ({ file, line, message, code }: FileProblem) => ({
  file,
  outcome: "skipped",
  code: code === undefined ? null : wireCode(code),
  line,
  message,
});
