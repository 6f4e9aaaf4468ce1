import "server-only";
import { opened } from "./opened";

/**
 * The beginning of this server's own addresses, such as `https://reader.example`: VARIORUM_ORIGIN where it is set, else
 * from the host that the request named. This server speaks http; only a trusted proxy before it can say that people
 * reach it by https (`forwarded`). Both have been checked before they came here.
 */
export async function ownOrigin(host: string | null, forwarded: string | null): Promise<string> {
  const { origin } = (await opened()).environment;
  if (origin !== null) return origin;
  return `${forwarded === "https" ? "https" : "http"}://${host ?? "127.0.0.1"}`;
}
