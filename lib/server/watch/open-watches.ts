import { setTimeout as sleepFor } from "node:timers/promises";
import { fetchAddress } from "../../ingest/fetch/fetch-address";
import { createPoliteFetcher } from "../../ingest/fetch/polite-fetcher";
import type { UrlPolicy } from "../../ingest/fetch/url-policy";
import type { Store } from "../../store/store";
import { createWatchUseCases } from "./create-watch-use-cases";
import type { WatchUseCases } from "./watch";

const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
  if (milliseconds > 0) await sleepFor(milliseconds, undefined, signal ? { signal } : {});
};

/** The watches of a store over the network. `signal` breaks off what is being fetched politely. */
export function openWatches(
  store: Store,
  policy: UrlPolicy,
  now: () => string,
  signal?: AbortSignal,
): WatchUseCases {
  const polite = createPoliteFetcher(
    { policy, ...(signal ? { signal } : {}) },
    { clock: () => performance.now(), sleep },
  );
  return createWatchUseCases(
    store,
    {
      polite: polite.fetch,
      atOnce: (address, validators) => fetchAddress(address, { policy }, validators),
    },
    now,
  );
}
