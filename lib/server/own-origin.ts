import "server-only";

/** Hosts that are named without encryption: the person's own machine. */
const LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;

/**
 * The beginning of this server's own addresses, such as `https://reader.example`: VARIORUM_ORIGIN where it is set, else
 * from the host that the request named (which the guard has checked before).
 */
export function ownOrigin(host: string | null): string {
  const set = process.env.VARIORUM_ORIGIN?.trim().replace(/\/+$/u, "");
  if (set) return set;
  const named = host ?? "127.0.0.1";
  return `${LOCAL.test(named) ? "http" : "https"}://${named}`;
}
