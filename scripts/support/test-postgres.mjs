// A Postgres for tests and measurements. As a program it prints one line, {"url": …} or {"skipped": …}, and ends its
// server when its standard input ends: with whoever started it, however that came to its end.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { freePorts, HOST } from "./find-port.mjs";
import { packagedBinaries, systemBinaries, unprivilegedUser } from "./postgres-binaries.mjs";

const START_MS = 30_000;
const STOP_MS = 10_000;

/** What to tell a person where there is none. */
export const NO_POSTGRES =
  "No Postgres was found and none could be fetched: set TEST_DATABASE_URL, or install Postgres.";

/** What TEST_DATABASE_URL says where it is known that there is none: nobody then looks for one again. */
export const NONE = "none";

/** A locale with an order of its own first: what the store sorts must not depend on it. */
const LOCALES = [["--locale-provider=icu", "--icu-locale=en-US", "--locale=C"], ["--no-locale"]];

const makeCluster = (folder, data, user) =>
  LOCALES.some((locale) => {
    rmSync(data, { recursive: true, force: true });
    const args = [
      "-D",
      data,
      "-U",
      "variorum",
      "-A",
      "trust",
      "-E",
      "UTF8",
      "--no-sync",
      ...locale,
    ];
    return (
      spawnSync(join(folder, "initdb"), args, { ...user, cwd: tmpdir(), stdio: "ignore" })
        .status === 0
    );
  });

const settings = (home, port, durable) => {
  const all = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: process.platform === "win32" ? "" : home,
    max_connections: 60,
    ...(durable ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
};

/** Starts the server of a cluster; resolves to its process once it answers, or to null. */
const serve = (folder, data, args, user) =>
  new Promise((resolve) => {
    const child = spawn(join(folder, "postgres"), ["-D", data, ...args], {
      ...user,
      cwd: tmpdir(),
      stdio: ["ignore", "ignore", "pipe"],
    });
    const timer = setTimeout(() => child.kill("SIGQUIT"), START_MS);
    const decide = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.once("error", () => decide(null));
    child.once("exit", () => decide(null));
    let said = "";
    child.stderr.on("data", (part) => {
      said = (said + part.toString("utf8")).slice(-4_000);
      if (said.includes("ready to accept connections")) decide(child);
    });
  });

const endServer = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill("SIGINT");
  });

const tryBinaries = async (folder, user, durable) => {
  const home = mkdtempSync(join(tmpdir(), "variorum-postgres-"));
  const remove = () => rmSync(home, { recursive: true, force: true });
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid);
  const data = join(home, "data");
  const [port] = await freePorts(1);
  const child = makeCluster(folder, data, user)
    ? await serve(folder, data, settings(home, port, durable), user)
    : null;
  if (child === null) {
    remove();
    return null;
  }
  const endNow = () => {
    child.kill("SIGQUIT");
    remove();
  };
  process.once("exit", endNow);
  return {
    url: `postgres://variorum@${HOST}:${port}/postgres`,
    from: folder,
    stop: async () => {
      process.off("exit", endNow);
      await endServer(child);
      remove();
    },
  };
};

/**
 * `{url, from, stop}`, or null where none can be had: TEST_DATABASE_URL, else a server of this machine's programs in
 * a temporary folder, else of those in an npm package. `durable`: with every commit on the disk, for measurements.
 */
export const startPostgres = async ({
  durable = false,
  sources = [systemBinaries, packagedBinaries],
} = {}) => {
  const given = process.env.TEST_DATABASE_URL;
  if (given === NONE) return null;
  if (given) return { url: given, from: "TEST_DATABASE_URL", stop: async () => {} };
  const user = unprivilegedUser();
  if (user === null) return null;
  for (const source of sources)
    for (const folder of source()) {
      const started = await tryBinaries(folder, user, durable);
      if (started !== null) return started;
    }
  return null;
};

/** Runs `work` with a server's address and ends the server whatever happens; `work` gets null where there is none. */
export const withPostgres = async (work, options) => {
  const server = await startPostgres(options);
  try {
    return await work(server?.url ?? null, server?.from ?? null);
  } finally {
    await server?.stop();
  }
};

/**
 * The same server in a process of its own, which ends it when this one ends, however that comes about:
 * `{url, from, stop}`, or null.
 */
export const borrowPostgres = () =>
  new Promise((resolve) => {
    const script = fileURLToPath(import.meta.url);
    const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "ignore"] });
    let said = "";
    const stop = () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once("exit", done);
        child.stdin.end();
      });
    child.once("exit", () => resolve(null));
    child.stdout.on("data", (part) => {
      said += part.toString("utf8");
      if (!said.includes("\n")) return;
      const { url, from } = JSON.parse(said);
      resolve(url === undefined ? null : { url, from, stop });
    });
  });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ended = new Promise((resolve) => {
    process.stdin.once("end", resolve).once("error", resolve).resume();
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await withPostgres(
    async (url, from) => {
      console.log(JSON.stringify(url === null ? { skipped: NO_POSTGRES } : { url, from }));
      if (url !== null) await ended;
    },
    { durable: process.argv.includes("--durable") },
  );
  process.exit(0);
}
