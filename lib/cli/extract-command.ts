import { articleJson } from "../compare/article-json";
import { describeProblem } from "../ingest/file-problem";
import { printArticle } from "./print-article";
import { readSources } from "./read-source";
import { Status } from "./status";
import type { Terminal } from "./terminal";

/** `variorum extract FILE…`: blocks, notices and comments of each article of each file, in the order given. */
export async function runExtract(
  files: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<Status> {
  let status: Status = Status.same;
  for (const file of files) {
    const found = await readSources(file, terminal);
    const problems = found.ok ? found.value.skipped : [found.error];
    for (const { file: name, article } of found.ok ? found.value.articles : [])
      await terminal.print(
        options.json
          ? `${JSON.stringify(articleJson(article))}\n`
          : printArticle(name === "standard input" ? file : name, article, terminal.style),
      );
    for (const problem of problems) terminal.complain(describeProblem(problem));
    if (problems.length > 0) status = Status.trouble;
  }
  return status;
}
