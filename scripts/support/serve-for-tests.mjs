import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { HOST } from "./find-port.mjs";
import { projectRoot } from "./project.mjs";

/** A cold start of the built reader takes two seconds; a busy machine may take ten times as long. */
const START_MS = 60_000;

const addressPattern = /Variorum is at (http:\/\/[\d.]+:\d+)/;

/** A folder of stories for tests to write into; it must not be empty, or the reader says so on its first page. */
export const makeStories = () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-stories-"));
  mkdirSync(join(folder, "harbour-bell"));
  writeFileSync(
    join(folder, "harbour-bell", "bell.txt"),
    "Harbour bell is cast anew\n\nThe bell of Vessel Quay, cracked since the frost of 1961, was cast anew on Friday, its keepers said.\n\nIt will hang in the old tower from the first Sunday of May, and ring for every boat.\n",
  );
  return folder;
};

/**
 * Starts the built reader as a person does, on a free port, and waits for the address it prints. It keeps everything in a
 * folder of its own, never in the user's; with a `databaseUrl` in that database. `origin` is the address that people use
 * where another server stands before this one; `stories` a folder from makeStories, by default one of its own.
 * Resolves to `{address, stories, output, end}`; `end` stops it and resolves once it is gone.
 */
export const serveForTests = (port, { databaseUrl = "", origin = "", stories } = {}) =>
  new Promise((resolve, reject) => {
    const data = mkdtempSync(join(tmpdir(), "variorum-test-"));
    const followed = stories ?? makeStories();
    const removeData = () => {
      for (const folder of stories === undefined ? [data, followed] : [data])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const child = spawn(process.execPath, [join(projectRoot, "scripts", "start.mjs")], {
      cwd: projectRoot,
      env: {
        ...process.env,
        PORT: String(port),
        VARIORUM_DATA: data,
        VARIORUM_STORIES: [process.env.VARIORUM_STORIES, followed].filter(Boolean).join(delimiter),
        DATABASE_URL: databaseUrl,
        VARIORUM_ORIGIN: origin,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts = [];
    const output = () => parts.join("");
    const ended = new Promise((done) => child.once("close", done));
    const endNow = () => child.kill("SIGTERM");
    process.once("exit", endNow);
    const end = async () => {
      process.off("exit", endNow);
      child.kill("SIGTERM");
      await ended;
      removeData();
    };
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`The reader did not start at ${HOST}:${port}.\n${output()}`));
    }, START_MS);
    const hear = (part) => {
      parts.push(part.toString("utf8"));
      const match = addressPattern.exec(output());
      if (!match) return;
      clearTimeout(timer);
      resolve({ address: match[1], stories: followed, output, end });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", (status) => {
      clearTimeout(timer);
      reject(new Error(`The reader ended with status ${status} before it served.\n${output()}`));
    });
  });
