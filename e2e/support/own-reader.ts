import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built reader of a test's own, with the sample story; what it keeps stays while it is stopped and started again. */
export interface OwnReader {
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<string>;
  readonly stop: () => Promise<void>;
  /** Stops it and takes away what it kept. */
  readonly remove: () => Promise<void>;
}

/** A busy machine takes ten times as long as a quiet one. */
const START_MS = 60_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** A reader that is not started yet. */
export function makeOwnReader(): OwnReader {
  const data = mkdtempSync(join(tmpdir(), "variorum-own-"));
  let end: (() => Promise<void>) | null = null;
  const stop = async (): Promise<void> => {
    await end?.();
    end = null;
  };
  return {
    stop,
    remove: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
    start: async (env = {}) => {
      const port = await freePort();
      const child = spawn(process.execPath, [join("scripts", "start.mjs")], {
        env: {
          ...process.env,
          PORT: `${port}`,
          VARIORUM_DATA: data,
          VARIORUM_STORIES: "",
          VARIORUM_ORIGIN: "",
          DATABASE_URL: "",
          ...env,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const ended = new Promise<void>((done) => child.once("close", () => done()));
      end = async () => {
        child.kill("SIGTERM");
        await ended;
      };
      return new Promise((resolve, reject) => {
        let said = "";
        const timer = setTimeout(() => {
          child.kill("SIGKILL");
          reject(new Error(`The reader did not start.\n${said}`));
        }, START_MS);
        const hear = (part: Buffer): void => {
          said += part.toString("utf8");
          const address = /Variorum is at (http:\/\/[\d.]+:\d+)/u.exec(said)?.[1];
          if (address === undefined) return;
          clearTimeout(timer);
          resolve(address);
        };
        child.stdout.on("data", hear);
        child.stderr.on("data", hear);
        child.once("close", () => {
          clearTimeout(timer);
          reject(new Error(`The reader ended before it served.\n${said}`));
        });
      });
    },
  };
}
