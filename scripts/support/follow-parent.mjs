import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isAlive } from "./is-alive.mjs";

/** The process that started `pid`, or null where the system does not tell. */
const parentOf = (pid) => {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    }
    if (process.platform === "win32") return null;
    return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return null;
  }
};

/**
 * Calls `end` once npm is gone. A killed npm leaves its child running, with a shell between the two
 * on some systems, so both the parent and its parent are watched. (On Linux by who adopted the shell:
 * a process that nobody buried still counts as alive.) A process that npm did not start follows nobody.
 */
export const followParent = (end) => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const isGone =
    process.platform === "linux"
      ? () => parentOf(parent) !== grandparent
      : () => ![parent, grandparent].every((pid) => pid === null || pid <= 1 || isAlive(pid));
  setInterval(() => {
    if (process.ppid !== parent || isGone()) end();
  }, 1_000).unref();
};
