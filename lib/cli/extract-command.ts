import { articleJson } from "../compare/article-json";
import { describeProblem } from "../ingest/file-problem";
import { printArticle } from "./print-article";
import { readSource } from "./read-source";
import { Status } from "./status";
import type { Terminal } from "./terminal";

/** `variorum extract FILE…`: blocks, notices and comments of each file, in the order given. */
export async function runExtract(
  files: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<Status> {
  let status: Status = Status.same;
  for (const file of files) {
    const article = await readSource(file, terminal);
    if (!article.ok) {
      terminal.complain(describeProblem(article.error));
      status = Status.trouble;
    } else if (options.json)
      await terminal.print(`${JSON.stringify(articleJson(article.value))}\n`);
    else await terminal.print(printArticle(file, article.value, terminal.style));
  }
  return status;
}
