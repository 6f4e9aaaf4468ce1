import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOST } from "./find-port.mjs";
import { projectRoot } from "./project.mjs";

/** A cold start of the built reader takes two seconds; a busy machine may take ten times as long. */
const START_MS = 60_000;

const addressPattern = /Variorum is at (http:\/\/[\d.]+:\d+)/;

/**
 * Starts the built reader as a person does, on a free port, and waits for the address it prints. It keeps everything in a
 * folder of its own, never in the user's; with a `databaseUrl` in that database. `origin` is the address that people use
 * where another server stands before this one.
 * Resolves to `{address, output, end}`; `end` stops it and resolves once it is gone.
 */
export const serveForTests = (port, { databaseUrl = "", origin = "" } = {}) =>
  new Promise((resolve, reject) => {
    const data = mkdtempSync(join(tmpdir(), "variorum-test-"));
    const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    const child = spawn(process.execPath, [join(projectRoot, "scripts", "start.mjs")], {
      cwd: projectRoot,
      env: {
        ...process.env,
        PORT: String(port),
        VARIORUM_DATA: data,
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
      resolve({ address: match[1], output, end });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", (status) => {
      clearTimeout(timer);
      reject(new Error(`The reader ended with status ${status} before it served.\n${output()}`));
    });
  });
