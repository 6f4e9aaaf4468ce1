// `npm start`: from a clean clone to the reader in a browser. Built-in modules only, until packages are there.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildReader } from "./support/build.mjs";
import { nameReader } from "./support/bundle-reader.mjs";
import { choosePort } from "./support/find-port.mjs";
import { followParent } from "./support/follow-parent.mjs";
import { readGuardSettings } from "./support/guard-settings.mjs";
import { guardedContinue, guardedListener } from "./support/guarded-listener.mjs";
import { installDependencies } from "./support/install.mjs";
import { nameStories } from "./support/name-stories.mjs";
import { prepareStore } from "./support/prepare-store.mjs";
import { projectRoot, requireNode, stop } from "./support/project.mjs";

/** A longer address gets a page that says so, and only beyond this the bare answer of the protocol. */
const MAX_HEADER = 64 * 1024;
/** Requests in flight have this long to finish once the server is told to end. */
const CLOSING_MS = 1_000;

const serve = async (port, guard) => {
  process.env.NODE_ENV = "production";
  const next = createRequire(join(projectRoot, "package.json"))("next");
  const app = next({ dev: false, dir: projectRoot, hostname: guard.host, port });
  await app.prepare();
  const answer = app.getRequestHandler();
  const server = createServer({ maxHeaderSize: MAX_HEADER }, guardedListener(answer, guard));
  server.on("checkContinue", guardedContinue(answer, guard));
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, guard.host, resolve);
  });
  return server;
};

const endWith = (server) => {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), CLOSING_MS).unref();
  };
  // Next takes the signals for itself while it prepares; the server is ours to end.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.removeAllListeners(signal);
    process.on(signal, end);
  }
  followParent(end);
};

/** A person can open this machine's own name where every network is listened on. */
const shownHost = (host) =>
  host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;

requireNode();
process.env.NEXT_TELEMETRY_DISABLED = "1";
nameStories();
process.chdir(projectRoot);
const { settings: guard, problem } = readGuardSettings(process.env);
if (problem) stop(problem);
if (guard.note) console.log(guard.note);
// What the routes go by: where we listen, and whether only this machine can ask.
process.env.HOST = guard.host;
process.env.VARIORUM_REACH = guard.local ? "local" : "network";
const early = await choosePort(process.env.PORT, guard.host);
if (early.problem) stop(early.problem);
followParent(() => process.exit(0));
await installDependencies(console.log);
const failed = await buildReader();
if (failed !== null) stop(`${failed}\nBuilding the reader failed (see above).`);
await nameReader();
await prepareStore();
try {
  const chosen = await choosePort(process.env.PORT, guard.host);
  if (chosen.problem) stop(chosen.problem);
  endWith(await serve(chosen.port, guard));
  console.log(`Variorum is at http://${shownHost(guard.host)}:${chosen.port} (Ctrl+C ends it)`);
} catch (error) {
  if (error.code === "EADDRINUSE")
    stop("The port was taken by another program just now. Try again.");
  throw error;
}
