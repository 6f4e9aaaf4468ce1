import { request as ask, createServer } from "node:http";
import { HOST } from "./find-port.mjs";

/** A connection that a browser keeps open must not be closed just when it is used again. */
const KEPT_OPEN_MS = 120_000;

/** What concerns one connection only is not passed on. */
const withoutConnection = (headers) =>
  headers.flatMap((value, index) =>
    index % 2 === 0 && !/^(?:connection|keep-alive)$/i.test(value)
      ? [value, headers[index + 1]]
      : [],
  );

/** Sent on in one piece, so that a server that answers without reading has it all by then; null where the sender left. */
const wholeBody = async (incoming) => {
  try {
    const parts = [];
    for await (const part of incoming) parts.push(part);
    return Buffer.concat(parts);
  } catch {
    return null;
  }
};

/**
 * A small HTTP forwarder for tests: every request goes to the next of the given ports, as it came, and every answer
 * back. Resolves to `{address, counts, end}`; `counts` says how many requests each port had.
 */
export const forwardTo = (ports, ownPort = 0) => {
  const counts = ports.map(() => 0);
  let turn = 0;
  const server = createServer(async (incoming, outgoing) => {
    const body = await wholeBody(incoming);
    if (body === null) return;
    const at = turn % ports.length;
    turn += 1;
    counts[at] += 1;
    const { method, url, rawHeaders } = incoming;
    const headers = withoutConnection(rawHeaders);
    const onward = ask({ host: HOST, port: ports[at], method, path: url, headers, agent: false });
    onward.on("response", (answer) => {
      const { statusCode, statusMessage } = answer;
      outgoing.writeHead(statusCode, statusMessage, withoutConnection(answer.rawHeaders));
      answer.pipe(outgoing);
    });
    onward.on("error", (error) => {
      // A server that refuses a body unread closes its side; what it answered is on its way all the same.
      if (outgoing.headersSent) return;
      outgoing.writeHead(502, { "Content-Type": "text/plain" });
      outgoing.end(`${error.message}\n`);
    });
    outgoing.on("close", () => onward.destroy());
    onward.end(body);
  });
  server.keepAliveTimeout = KEPT_OPEN_MS;
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
          }),
      }),
    );
  });
};
