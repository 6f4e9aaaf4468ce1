// `npm start`: from a clean clone to the reader in a browser. Built-in modules only, until packages are there.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildReader } from "./support/build.mjs";
import { choosePort, HOST } from "./support/find-port.mjs";
import { followParent } from "./support/follow-parent.mjs";
import { installDependencies } from "./support/install.mjs";
import { missingStories, nameStories } from "./support/name-stories.mjs";
import { projectRoot, requireNode, stop } from "./support/project.mjs";

/** A longer address gets a page that says so, and only beyond this the bare answer of the protocol. */
const MAX_HEADER = 64 * 1024;
/** Requests in flight have this long to finish once the server is told to end. */
const CLOSING_MS = 1_000;

const serve = async (port) => {
  process.env.NODE_ENV = "production";
  const next = createRequire(join(projectRoot, "package.json"))("next");
  const app = next({ dev: false, dir: projectRoot, hostname: HOST, port });
  await app.prepare();
  const answer = app.getRequestHandler();
  const server = createServer({ maxHeaderSize: MAX_HEADER }, (request, response) =>
    answer(request, response),
  );
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
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

requireNode();
process.env.NEXT_TELEMETRY_DISABLED = "1";
nameStories();
process.chdir(projectRoot);
const early = await choosePort(process.env.PORT);
if (early.problem) stop(early.problem);
followParent(() => process.exit(0));
await installDependencies(console.log);
const failed = await buildReader();
if (failed !== null) stop(`${failed}\nBuilding the reader failed (see above).`);
try {
  const chosen = await choosePort(process.env.PORT);
  if (chosen.problem) stop(chosen.problem);
  endWith(await serve(chosen.port));
  for (const path of missingStories())
    console.log(`Not there, so not read (VARIORUM_STORIES): ${path}`);
  console.log(`Variorum is at http://${HOST}:${chosen.port} (Ctrl+C ends it)`);
} catch (error) {
  if (error.code === "EADDRINUSE")
    stop("The port was taken by another program just now. Try again.");
  throw error;
}
