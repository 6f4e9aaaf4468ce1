import { createServer, type RequestListener } from "node:http";

/** Where the reader may fetch from besides the public Internet: `npm test` names these addresses to both sides. */
const origins = (process.env.VARIORUM_FETCH_ALLOW ?? "")
  .split(/[\s,]+/u)
  .filter((text) => text !== "");

/** False where the reader was started by hand without VARIORUM_FETCH_ALLOW: it then fetches from no site of ours. */
export const maySite = origins.length > 0;

export interface Site {
  readonly origin: string;
  readonly end: () => Promise<void>;
}

/** A web site that a test makes up, at the first of those addresses that is free. */
export async function startSite(answer: RequestListener): Promise<Site> {
  for (const origin of origins) {
    const server = createServer(answer);
    const isUp = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(Number(new URL(origin).port), "127.0.0.1", () => resolve(true));
    });
    if (!isUp) continue;
    return {
      origin,
      end: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new Error("None of the addresses of VARIORUM_FETCH_ALLOW is free.");
}
