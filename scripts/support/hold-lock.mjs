import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./is-alive.mjs";

/** A holder that died leaves its file behind; a holder that has only just begun may not have written its id yet. */
const isAbandoned = (file) => {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid > 0) return !isAlive(pid);
    return Date.now() - statSync(file).mtimeMs > 5_000;
  } catch {
    return false;
  }
};

/**
 * Runs `work` while no other process holds `file`; waits for the other one otherwise.
 * The file names the holder's process id, so a killed holder does not block for ever.
 */
export const holdLock = async (file, work) => {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (isAbandoned(file)) rmSync(file, { force: true });
      else await sleep(200);
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
};
