import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { generateArticles } from "./generate-articles";

/** A line of `variorum import --json` about a document that is kept. */
export interface Reported {
  readonly file: string;
  readonly outcome: string;
  readonly version: string;
  readonly story: string;
  readonly source: string;
}

/** Writes invented articles into a folder; gives their bytes by hash. */
export function writeArticles(
  folder: string,
  count: number,
  seed: number,
): ReadonlyMap<string, Buffer> {
  mkdirSync(folder, { recursive: true });
  const written = new Map<string, Buffer>();
  for (const { name, text } of generateArticles(count, seed)) {
    const bytes = Buffer.from(text);
    writeFileSync(join(folder, name), bytes);
    written.set(createHash("sha256").update(bytes).digest("hex"), bytes);
  }
  return written;
}

export interface ImportRun {
  readonly reported: readonly Reported[];
  readonly errors: string;
  /** Null where it was killed. */
  readonly status: number | null;
}

/**
 * Runs `variorum import --json` in a process of its own and, where `killAfter` is given, kills it without warning
 * `delay` ms after so many documents were reported.
 */
export function runImport(
  project: string,
  path: string,
  place: Readonly<Record<string, string>>,
  kill: { readonly after: number; readonly delay: number } | null = null,
): Promise<ImportRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(project, "scripts", "variorum.mjs"), "import", "--json", path],
      { cwd: project, env: { ...process.env, ...place }, stdio: ["ignore", "pipe", "pipe"] },
    );
    const reported: Reported[] = [];
    let errors = "";
    let doomed = false;
    const doom = (): void => {
      if (kill === null || doomed || reported.length < kill.after) return;
      doomed = true;
      setTimeout(() => child.kill("SIGKILL"), kill.delay);
    };
    createInterface({ input: child.stdout }).on("line", (line) => {
      // The last line of a killed process may end in the middle: then nobody was told.
      if (line.endsWith("}")) reported.push(JSON.parse(line) as Reported);
      doom();
    });
    child.stderr.on("data", (part: Buffer) => {
      errors += part.toString();
    });
    child.once("error", reject);
    child.once("close", (status) => resolve({ reported, errors, status }));
    doom();
  });
}
