import type { WatchRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { sayFacts } from "../import/newer-facts";
import { afterFailure, afterSuccess } from "./schedule";
import { takeFetched } from "./take-fetched";
import type { FetchPage, WatchOutcome } from "./watch";

interface FetchedInto {
  readonly outcome: WatchOutcome;
  /** The watch with what came of it, and when it is due again. */
  readonly watch: WatchRecord;
}

/** Fetches a watch's address and keeps what is new there as the next state of its source. `watch` as before it was claimed. */
export async function fetchInto(
  store: Store,
  watch: WatchRecord,
  fetchPage: FetchPage,
  now: () => string,
): Promise<FetchedInto> {
  const source = await store.findSource(watch.sourceId);
  if (source === null || source.removedAt !== null)
    return failed(watch, "The source was taken out of its story.", null, now());
  const { etag, lastModified } = watch;
  const fetched = await fetchPage(watch.address, { etag, lastModified });
  if (!fetched.ok) return failed(watch, fetched.error.message, fetched.error.retryAfter, now());
  if (fetched.value.state === "not-modified")
    return went(watch, "same", "Not changed since it was last fetched.", null, now());
  const taken = await takeFetched(store, fetched.value, watch.sourceId, now);
  if (!taken.ok) return failed(watch, taken.error, null, now());
  const { kind, place } = taken.value;
  const anew = kind === "unchanged" ? sayFacts(taken.value.facts) : null;
  const isNew = kind === "taken" || (kind === "known" && taken.value.as !== "nothing");
  const said = isNew
    ? "A new version was kept."
    : kind === "unchanged"
      ? anew === null
        ? "Changed around the article only; not kept."
        : `${anew[0]?.toUpperCase()}${anew.slice(1)}.`
      : "The same as before.";
  const read = { ...watch, ...fetched.value.validators };
  return went(read, isNew ? "new" : "same", said, `/s/${place.story}`, now());
}

const went = (
  watch: WatchRecord,
  kind: "new" | "same",
  said: string,
  story: string | null,
  at: string,
): FetchedInto => ({
  outcome: { address: watch.address, sourceId: watch.sourceId, kind, said, story },
  watch: { ...watch, lastTriedAt: at, lastOutcome: said, nextAt: afterSuccess(watch, at) },
});

const failed = (
  watch: WatchRecord,
  said: string,
  retryAfter: number | null,
  at: string,
): FetchedInto => ({
  outcome: { address: watch.address, sourceId: watch.sourceId, kind: "failed", said, story: null },
  watch: {
    ...watch,
    lastTriedAt: at,
    lastOutcome: said,
    nextAt: afterFailure(watch, at, retryAfter),
  },
});
