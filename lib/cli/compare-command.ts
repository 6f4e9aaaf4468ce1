import { compareArticles } from "../compare/compare-articles";
import type { Comparison } from "../compare/comparison";
import { comparisonJson } from "../compare/comparison-json";
import { comparisonDocx } from "../compare/docx/export-docx";
import { comparisonCritic } from "../compare/export-critic";
import { comparisonCsv } from "../compare/export-csv";
import { comparisonHtml } from "../compare/export-html";
import { sameWording } from "../compare/findings";
import { describeProblem } from "../ingest/file-problem";
import { printComparison } from "./print-comparison";
import { labelsOf, readSource, versionOf } from "./read-source";
import { Status } from "./status";
import type { Style, Terminal } from "./terminal";

export const FORMATS = ["text", "json", "html", "csv", "critic", "docx"] as const;
export type Format = (typeof FORMATS)[number];

/** `variorum compare BASE OTHER…`: each OTHER against BASE, in the order given. */
export async function runCompare(
  baseFile: string,
  otherFiles: readonly string[],
  options: { readonly format: Format },
  terminal: Terminal,
): Promise<Status> {
  if (options.format === "docx" && (otherFiles.length > 1 || terminal.watched)) {
    terminal.complain(
      terminal.watched
        ? "a Word document is no text for a terminal; send it to a file: … --format docx > changes.docx"
        : "a Word document holds one comparison; name one other text",
    );
    return Status.trouble;
  }
  if ([baseFile, ...otherFiles].filter((file) => file === "-").length > 1) {
    terminal.complain("standard input: “-” can stand for one text only");
    return Status.trouble;
  }
  const base = await readSource(baseFile, terminal);
  if (!base.ok) {
    terminal.complain(describeProblem(base.error));
    return Status.trouble;
  }
  let status: Status = Status.same;
  for (const [index, file] of otherFiles.entries()) {
    const other = await readSource(file, terminal);
    if (!other.ok) {
      terminal.complain(describeProblem(other.error));
      status = Status.trouble;
      continue;
    }
    const [baseLabel, otherLabel] = labelsOf(baseFile, file);
    const comparison = compareArticles(
      versionOf(baseFile, baseLabel, base.value),
      versionOf(file, otherLabel, other.value),
    );
    if (status === Status.same && !sameWording(comparison)) status = Status.different;
    const { format } = options;
    const gap = index > 0 && format === "text" ? "\n" : "";
    if (format === "docx") await terminal.printBytes(comparisonDocx(comparison));
    else await terminal.print(gap + render(comparison, format, terminal.style));
  }
  return status;
}

function render(comparison: Comparison, format: Exclude<Format, "docx">, style: Style): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(comparisonJson(comparison))}\n`;
    case "html":
      return comparisonHtml(comparison);
    case "csv":
      return comparisonCsv(comparison);
    case "critic":
      return comparisonCritic(comparison);
    case "text":
      return printComparison(comparison, style);
  }
}
