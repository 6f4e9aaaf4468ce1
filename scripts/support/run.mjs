import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";

const running = new Set();

/** Children end with their parent, also when it is interrupted. */
const endChildren = () => {
  for (const child of running) child.kill("SIGTERM");
};
process.once("exit", endChildren);
for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
])
  process.once(signal, () => process.exit(status));

/** The script behind a package's command, so that Node runs it without a shell on every platform. */
export const packageScript = (...path) => join(projectRoot, "node_modules", ...path);

/**
 * Runs a Node script of the project. With `show` its words go straight to the terminal, else they
 * are kept. Returns its exit status and what it said.
 */
export const runScript = (script, args = [], { env = {}, show = false, cwd = projectRoot } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    running.add(child);
    const parts = [];
    child.stdout?.on("data", (part) => parts.push(part));
    child.stderr?.on("data", (part) => parts.push(part));
    const finish = (status) => {
      running.delete(child);
      resolve({ status, output: Buffer.concat(parts).toString("utf8") });
    };
    child.on("error", (error) => {
      parts.push(Buffer.from(String(error)));
      finish(127);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
