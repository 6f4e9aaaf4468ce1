import { createServer, request } from "node:http";
import { afterEach, expect, test } from "vitest";
import { forwardTo } from "./round-robin.mjs";

const open = [];
afterEach(async () => {
  for (const end of open.splice(0).toReversed()) await end();
});

const serve = async (answer) => {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(
    () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  );
  return server.address().port;
};

const forward = async (...answers) => {
  const ports = [];
  for (const answer of answers) ports.push(await serve(answer));
  const forwarder = await forwardTo(ports);
  open.push(forwarder.end);
  return forwarder;
};

test("requests go to each server in turn, with their bodies and headers", async () => {
  const echo = (name) => async (incoming, outgoing) => {
    const parts = [];
    for await (const part of incoming) parts.push(part);
    outgoing.writeHead(201, { "X-Server": name, "Set-Cookie": ["a=1", "b=2"] });
    outgoing.end(
      `${incoming.method} ${incoming.url} ${incoming.headers.host} ${Buffer.concat(parts)}`,
    );
  };
  const { address, counts } = await forward(echo("one"), echo("two"));
  for (const name of ["one", "two", "one"]) {
    const answer = await fetch(`${address}/x?y=1`, { method: "POST", body: "words" });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("x-server")).toBe(name);
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await answer.text()).toBe(`POST /x?y=1 ${new URL(address).host} words`);
  }
  expect(counts).toEqual([2, 1]);
});

test("a server that answers without reading and closes is heard, and the next request comes through", async () => {
  const refuse = (incoming, outgoing) => {
    outgoing.writeHead(415, { Connection: "close" });
    outgoing.end("no");
    outgoing.once("finish", () => incoming.socket.destroySoon());
  };
  const { address } = await forward(refuse);
  for (let n = 0; n < 30; n++) {
    const status = await new Promise((resolve, reject) => {
      const asked = request(address, { method: "POST" }, (answer) => {
        answer.resume();
        answer.once("end", () => resolve(answer.statusCode));
      });
      asked.once("error", reject);
      asked.flushHeaders();
      setTimeout(() => asked.end("{}"), 5);
    });
    expect(status).toBe(415);
  }
});

test("a server that is not there is a 502", async () => {
  const port = await serve(() => {});
  await open.pop()();
  const forwarder = await forwardTo([port]);
  open.push(forwarder.end);
  expect((await fetch(forwarder.address)).status).toBe(502);
});
