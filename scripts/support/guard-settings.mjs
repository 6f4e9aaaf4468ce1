import { BlockList, isIP } from "node:net";

/** An address of a network interface as the sockets write it, IPv4 without the IPv6 form around it. */
export const plainAddress = (address) =>
  (address ?? "").replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const family = (address) => (isIP(address) === 6 ? "ipv6" : "ipv4");
const listHolds = (list, address) => isIP(address) !== 0 && list.check(address, family(address));

const isLoopbackName = (host) =>
  host === "localhost" || host.endsWith(".localhost") || listHolds(loopback, host);

/**
 * Where to listen: HOST, an IP address or `localhost`; unset: 127.0.0.1. Some shells put the machine's name into HOST
 * unasked, so a name is not listened on, and `note` says so.
 */
const readBinding = (wanted) => {
  const host = (wanted ?? "").trim().replace(/^\[(.*)\]$/, "$1");
  if (host === "") return { host: "127.0.0.1", note: null };
  if (host === "localhost" || isIP(host) !== 0) return { host, note: null };
  return {
    host: "127.0.0.1",
    note: "HOST is a name, not an IP address, so it is not used. Set it to 0.0.0.0 to listen on every network.",
  };
};

/** `10.0.0.0/8, 192.168.1.4` → a list to check peers against; or `{problem}`. */
const readProxies = (text) => {
  const list = new BlockList();
  for (const part of text.split(/[\s,]+/).filter((word) => word !== "")) {
    const [address, bits] = part.split("/");
    const most = isIP(address) === 6 ? 128 : 32;
    const wellFormed = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    if (isIP(address) === 0 || !wellFormed)
      return {
        problem: `VARIORUM_TRUSTED_PROXY holds “${part}”, which is no IP address or network such as 10.0.0.0/8.`,
      };
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return { list };
};

const readOrigin = (text) => {
  if (text === "") return { origin: null };
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/";
  return isOrigin
    ? { origin: url }
    : {
        problem: `VARIORUM_ORIGIN is “${text}”, which is no origin such as https://variorum.example.`,
      };
};

/**
 * What the guard goes by, from the environment: `{settings}`, or `{problem}` in one sentence.
 * VARIORUM_ORIGIN is the address people use where it is not this machine's own; VARIORUM_TRUSTED_PROXY lists the
 * proxies whose X-Forwarded-* headers and identity headers count. `local`: only this machine can ask.
 */
export const readGuardSettings = (variables) => {
  const binding = readBinding(variables.HOST);
  const { origin, problem: originProblem } = readOrigin((variables.VARIORUM_ORIGIN ?? "").trim());
  const proxies = (variables.VARIORUM_TRUSTED_PROXY ?? "").trim();
  const { list, problem: proxyProblem } = readProxies(proxies);
  const problem = originProblem ?? proxyProblem;
  if (problem) return { problem };
  return {
    settings: {
      ...binding,
      origin,
      local:
        isLoopbackName(binding.host) &&
        proxies === "" &&
        (origin === null || isLoopbackName(origin.hostname.replace(/^\[(.*)\]$/, "$1"))),
      isTrusted: (peer) => listHolds(list, plainAddress(peer)),
    },
  };
};
