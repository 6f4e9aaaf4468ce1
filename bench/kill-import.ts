import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../lib/store/open-store";
import type { Store } from "../lib/store/store";
import { checkKept, checkWhole } from "./check-kept";
import { createDice } from "./dice";
import { runImport, writeArticles } from "./import-files";
import { makeSchema } from "./own-schema";

/** One kill and what was found after it. */
interface Round {
  readonly reported: number;
  readonly kept: number;
  readonly wrong: readonly string[];
  /** What the second run found kept, and took. */
  readonly known: number;
  readonly taken: number;
}

/**
 * A batch is read, placed and written in a second or two, and reported all at once: a kill must not always come just after
 * a report, while the next batch is being read.
 */
const LONGEST_DELAY_MS = 4_000;

interface Settings {
  readonly project: string;
  readonly rounds: number;
  readonly articles: number;
}

/**
 * Kills an import again and again at chance moments, checks everything that it had reported as taken, runs it once more
 * and checks that all is there once. Prints a table; exit status 1 where anything was wrong. `databaseUrl` null: SQLite.
 */
export async function main(
  options: readonly string[],
  project: string,
  databaseUrl: string | null,
): Promise<number> {
  const number = (name: string, otherwise: number): number => {
    const at = options.indexOf(name);
    return at < 0 ? otherwise : Number(options[at + 1]);
  };
  const settings = {
    project,
    rounds: number("--rounds", 20),
    articles: number("--articles", 2_000),
  };
  const folder = mkdtempSync(join(tmpdir(), "variorum-kill-"));
  let bad = 0;
  try {
    const written = writeArticles(join(folder, "texts"), settings.articles, 11);
    const dice = createDice(29);
    console.log(
      `${settings.articles} articles, ${databaseUrl === null ? "SQLite" : "Postgres"}; killed without warning:`,
    );
    console.log("round  reported  kept  of them wrong | again: known  taken  in all  wrong");
    for (let round = 1; round <= settings.rounds; round++) {
      const schema = databaseUrl === null ? null : await makeSchema(databaseUrl);
      const data = join(folder, `data-${round}`);
      const place = schema
        ? { DATABASE_URL: schema.url }
        : { VARIORUM_DATA: data, DATABASE_URL: "" };
      const open = (): Promise<Store> =>
        mustOpen(schema ? { databaseUrl: schema.url } : { dataFolder: data });
      const kill = {
        after: Math.floor(dice() * settings.articles * 0.9),
        delay: Math.floor(dice() * LONGEST_DELAY_MS),
      };
      const found = await tryRound(settings, join(folder, "texts"), written, place, open, kill);
      const whole = found.whole.length;
      bad += found.wrong.length + whole;
      console.log(
        [
          String(round).padStart(5),
          String(found.reported).padStart(8),
          String(found.kept).padStart(4),
          String(found.wrong.length).padStart(13),
          "|",
          String(found.known).padStart(12),
          String(found.taken).padStart(5),
          String(found.known + found.taken).padStart(6),
          String(whole).padStart(5),
        ].join("  "),
      );
      for (const line of [...found.wrong, ...found.whole].slice(0, 5))
        console.log(`       ${line}`);
      await schema?.drop();
      rmSync(data, { recursive: true, force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(bad === 0 ? "Nothing was lost or doubled." : `${bad} things were wrong.`);
  return bad === 0 ? 0 : 1;
}

async function tryRound(
  { project }: Settings,
  texts: string,
  written: ReadonlyMap<string, Buffer>,
  place: Readonly<Record<string, string>>,
  open: () => Promise<Store>,
  kill: { readonly after: number; readonly delay: number },
): Promise<Round & { readonly whole: readonly string[] }> {
  const killed = await runImport(project, texts, place, kill);
  const taken = killed.reported.filter(({ outcome }) => outcome === "taken");
  const before = await open();
  const { versions: kept } = await before.count();
  const wrong = await checkKept(before, taken, written);
  await before.close();
  const again = await runImport(project, texts, place);
  const after = await open();
  const whole = await checkWhole(after, written);
  await after.close();
  const count = (outcome: string): number =>
    again.reported.filter((one) => one.outcome === outcome).length;
  return {
    reported: taken.length,
    kept,
    wrong: [...wrong, ...(again.status === 0 ? [] : [`run again: ${again.errors.slice(0, 500)}`])],
    known: count("known"),
    taken: count("taken"),
    whole,
  };
}

async function mustOpen(place: Parameters<typeof openStore>[0]): Promise<Store> {
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
