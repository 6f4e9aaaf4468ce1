import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { ENGINE_VERSION } from "../compare/engine-version";
import { FORMATS, type Format, runCompare } from "./compare-command";
import { runExport } from "./export-command";
import { runExtract } from "./extract-command";
import { type ImportFlags, runImport } from "./import-command";
import { runSearch, type SearchFlags } from "./search-command";
import { Status } from "./status";
import { runStory, STORY_FORMATS, type StoryFormat } from "./story-command";
import { openTerminal, type Terminal } from "./terminal";
import {
  runWatch,
  runWatchAdd,
  runWatchList,
  runWatchRemove,
  type WatchFlags,
} from "./watch-command";

/** Runs the command line; `args` without program and script. Settles with the exit status, never throws for bad input. */
export async function main(
  args: readonly string[],
  terminal: Terminal = openTerminal(process),
): Promise<Status> {
  let status: Status = Status.same;
  const program = buildProgram(terminal, (value) => {
    status = value;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? Status.same : Status.trouble;
  }
}

/** "unknown command ‘x’\n(Did you mean y?)" → one line. */
const oneLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

function buildProgram(terminal: Terminal, finish: (status: Status) => void): Command {
  const program = new Command("variorum")
    .description(
      "Reads the versions of one news story and says in plain words how each one differs.",
    )
    .version(`variorum engine ${ENGINE_VERSION}`)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => {
        void terminal.print(text);
      },
      outputError: (text) => terminal.complain(oneLine(text.replace(/^error: /, ""))),
    })
    .addHelpText(
      "after",
      "\n“-” stands for standard input.\nExit status: 0 no difference in wording, 1 differences, 2 trouble; \nof import: 0 all taken or known, 1 some skipped, 2 trouble; of search: 0 found, 1 nothing found, 2 trouble.\n",
    );

  program
    .command("extract")
    .description("blocks, notices and comments of each file")
    .argument("<file...>", "texts as copied from a page")
    .option("--json", "one JSON document a line")
    .action(async (files: string[], options: { json?: boolean }) =>
      finish(await runExtract(files, options, terminal)),
    );

  program
    .command("compare")
    .description("rows and changes between a base and each other text")
    .argument("<base>", "the text that the others are compared with")
    .argument("<other...>", "one or more other texts")
    .option("--json", "one JSON document a line (the same as --format json)")
    .addOption(new Option("--format <format>", "how to print").choices(FORMATS).default("text"))
    .action(async (base: string, others: string[], options: { json?: boolean; format: Format }) =>
      finish(
        await runCompare(
          base,
          others,
          { format: options.json ? "json" : options.format },
          terminal,
        ),
      ),
    );

  program
    .command("story")
    .description("everything for one story: versions, corrections, quotations, figures, reuse")
    .argument("<folder>", "a folder of texts, with or without a story.json")
    .option("--json", "one JSON document (the same as --format json)")
    .addOption(
      new Option("--format <format>", "how to print").choices(STORY_FORMATS).default("text"),
    )
    .option("--base <file>", "the text of the folder that the others are compared with")
    .action(
      async (
        folder: string,
        { json, format, base }: { json?: boolean; format: StoryFormat; base?: string },
      ) =>
        finish(
          await runStory(
            folder,
            { format: json ? "json" : format, ...(base === undefined ? {} : { base }) },
            terminal,
          ),
        ),
    );

  program
    .command("import")
    .description(
      "keeps texts in the database that the web reader uses; safe to repeat and beside it",
    )
    .argument(
      "<path...>",
      "folders, files in any format that is read, archives of export, or - for standard input",
    )
    .option("--json", "one JSON document a line, for each text once it is kept")
    .option("--story <slug>", "everything goes into this story")
    .option("--new", "everything goes into one new story")
    .option("--apart", "texts of one folder are placed one by one")
    .action(async (paths: string[], options: ImportFlags) =>
      finish(await runImport(paths, options, terminal)),
    );

  const watch = program
    .command("watch")
    .description("fetches addresses again and keeps what is new there, until it is told to end")
    .option("--once", "fetch what is due now, and end")
    .option("--json", "one JSON document a line")
    .action(async (options: WatchFlags) => finish(await runWatch(options, terminal)));
  watch
    .command("list")
    .description("every watched address, how often and with what outcome")
    .option("--json", "one JSON document a line")
    // The command above takes --json for itself, wherever it stands.
    .action(async (_options: WatchFlags, command: Command) =>
      finish(await runWatchList(command.optsWithGlobals<WatchFlags>(), terminal)),
    );
  watch
    .command("add")
    .description("watches an address; fetches its page first where no source has it yet")
    .argument("<address>", "the article's address")
    .option("--every <interval>", "how often: 5m to 30d", "30m")
    .action(async (address: string, options: { every: string }) =>
      finish(await runWatchAdd(address, options.every, terminal)),
    );
  watch
    .command("remove")
    .description("watches an address no longer; its source and versions stay")
    .argument("<address>", "the article's address")
    .action(async (address: string) => finish(await runWatchRemove(address, terminal)));

  program
    .command("export")
    .description("everything that is kept, as one archive that import restores")
    .argument("<file>", "the archive to write, or - for standard output")
    .action(async (file: string) => finish(await runExport(file, terminal)));

  program
    .command("search")
    .description("kept texts that share words with each file, with shares and places")
    .argument("<file...>", "files in any format that is read, or - for standard input")
    .option("--json", "one JSON document a line")
    .option("--limit <number>", "list at most so many texts", readLimit, 20)
    .action(async (files: string[], options: SearchFlags) =>
      finish(await runSearch(files, options, terminal)),
    );

  return program;
}

/** A number of texts from 1 to 200. */
function readLimit(text: string): number {
  const limit = Number(text);
  if (!/^\d{1,3}$/.test(text) || limit < 1 || limit > 200)
    throw new InvalidArgumentError("Give a number from 1 to 200.");
  return limit;
}
