import { createServer } from "node:net";

export const HOST = "127.0.0.1";

const FIRST_PORT = 3000;
const LAST_PORT = 3999;

const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/** The first port from 3000 that nothing listens on, or null. */
export const firstFreePort = async (host = HOST) => {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1)
    if (await isFree(port, host)) return port;
  return null;
};

/** Ports that nothing listens on now, given by the system. */
export const freePorts = async (count) => {
  const probes = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) => {
          const probe = createServer();
          probe.once("error", reject);
          probe.listen(0, HOST, () => resolve(probe));
        }),
    ),
  );
  const ports = probes.map((probe) => probe.address().port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
};

/** `{port}`, or `{problem}`: one sentence for a person. `wanted` is the text of PORT, or undefined. */
export const choosePort = async (wanted, host = HOST) => {
  if (wanted === undefined || wanted === "") {
    const port = await firstFreePort(host);
    return port === null
      ? { problem: `No port from ${FIRST_PORT} to ${LAST_PORT} is free. Set PORT to one that is.` }
      : { port };
  }
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return { problem: `PORT is "${wanted}", which is not a port number from 1 to 65535.` };
  return (await isFree(port, host))
    ? { port }
    : {
        problem: `Port ${port} is taken by another program. Set PORT to a free one, or leave it unset.`,
      };
};
