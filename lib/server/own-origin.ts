import "server-only";
import { opened } from "./opened";

/** Hosts that are named without encryption: the person's own machine. */
const LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;

/**
 * The beginning of this server's own addresses, such as `https://reader.example`: VARIORUM_ORIGIN where it is set, else
 * from the host that the request named (which has been checked before it came here).
 */
export async function ownOrigin(host: string | null): Promise<string> {
  const { origin } = (await opened()).environment;
  if (origin !== null) return origin;
  const named = host ?? "127.0.0.1";
  return `${LOCAL.test(named) ? "http" : "https"}://${named}`;
}
