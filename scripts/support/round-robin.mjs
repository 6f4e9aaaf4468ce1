import { Agent, request as ask, createServer } from "node:http";
import { HOST } from "./find-port.mjs";

/**
 * A small HTTP forwarder for tests: every request goes to the next of the given ports, as it came, and every answer
 * back. Resolves to `{address, counts, end}`; `counts` says how many requests each port had.
 */
export const forwardTo = (ports, ownPort = 0) => {
  const agent = new Agent({ keepAlive: true });
  const counts = ports.map(() => 0);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const at = turn % ports.length;
    turn += 1;
    counts[at] += 1;
    const { method, url, headers } = incoming;
    const onward = ask({ host: HOST, port: ports[at], method, path: url, headers, agent });
    onward.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    onward.on("error", (error) => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { "Content-Type": "text/plain" });
      outgoing.end(`${error.message}\n`);
    });
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(ownPort, HOST, () =>
      resolve({
        address: `http://${HOST}:${server.address().port}`,
        counts,
        end: () =>
          new Promise((done) => {
            server.close(done);
            server.closeAllConnections();
            agent.destroy();
          }),
      }),
    );
  });
};
