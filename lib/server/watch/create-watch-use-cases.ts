import type { InputProblem } from "../../article/input-problem";
import { type Result, success } from "../../result";
import type { SourceRecord, WatchRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { isOwnedByFolder } from "../folder-owned";
import { fetchInto } from "./fetch-into";
import { afterSuccess, chooseDue, claimed } from "./schedule";
import { takeFetched } from "./take-fetched";
import type { FetchPage, ListedWatch, WatchOutcome, WatchUseCases } from "./watch";
import { GONE, NO_ADDRESS, ownedBy, refuse, sourceOf, tidy, watchSource } from "./watched-source";

/** Hosts that are fetched from at the same time. */
const AT_ONCE = 4;
const NOTHING = { etag: null, lastModified: null };

/** The use cases of fetching addresses again. `polite` is for schedules, `atOnce` for a person who waits. */
export function createWatchUseCases(
  store: Store,
  pages: { readonly polite: FetchPage; readonly atOnce: FetchPage },
  now: () => string,
): WatchUseCases {
  const listed = async (watch: WatchRecord): Promise<ListedWatch | null> => {
    const found = await sourceOf(store, watch.sourceId);
    return (
      found && {
        ...watch,
        story: found.story.slug,
        title: found.story.title ?? found.story.shownTitle,
        source: found.source.name,
      }
    );
  };

  const claimNext = (): Promise<WatchRecord | null> =>
    store.write(async (writer) => {
      const due = chooseDue(await writer.listWatches(), now());
      if (due !== null) await writer.saveWatch(claimed(due, now()));
      return due;
    });

  /** A watch that was taken away meanwhile stays away; one that was changed keeps the change. */
  const settle = (watch: WatchRecord): Promise<void> =>
    store.write(async (writer) => {
      const present = (await writer.listWatches()).find(
        ({ sourceId }) => sourceId === watch.sourceId,
      );
      if (present === undefined) return;
      const { address, everyMinutes } = present;
      await writer.saveWatch({ ...watch, address, everyMinutes });
    });

  const runNext = async (signal: AbortSignal | undefined): Promise<WatchOutcome | null> => {
    const watch = await claimNext();
    if (watch === null) return null;
    const fetched = await fetchInto(store, watch, pages.polite, now).catch(async (error) => {
      await settle(watch).catch(() => undefined);
      throw error;
    });
    if (signal?.aborted === true && fetched.outcome.kind === "failed") {
      await settle(watch);
      return null;
    }
    await settle(fetched.watch);
    return fetched.outcome;
  };

  return {
    listWatches: async () => {
      const all = await Promise.all((await store.listWatches()).map(listed));
      return all.filter((watch) => watch !== null);
    },
    addWatch: async (given, everyMinutes) => {
      const address = tidy(given);
      const found = await findOrFetch(store, address, pages.polite, now);
      if (!found.ok) return found;
      const { source } = found.value;
      const kept = await store.write(async (writer) => {
        const before = (await writer.listWatches()).find(({ sourceId }) => sourceId === source.id);
        const at = now();
        const watch: WatchRecord = {
          sourceId: source.id,
          address,
          everyMinutes,
          etag: found.value.etag ?? before?.etag ?? null,
          lastModified: found.value.lastModified ?? before?.lastModified ?? null,
          lastTriedAt: found.value.fetched ? at : (before?.lastTriedAt ?? null),
          lastOutcome: found.value.fetched ? "Fetched and kept." : (before?.lastOutcome ?? null),
          nextAt: "",
        };
        const nextAt = found.value.fetched ? afterSuccess(watch, at) : at;
        await writer.saveWatch({ ...watch, nextAt });
        return { ...watch, nextAt };
      });
      const shown = await listed(kept);
      return shown === null ? refuse("fetch-failed", GONE) : success(shown);
    },
    watchSource: (sourceId, everyMinutes) => watchSource(store, sourceId, everyMinutes, now()),
    removeWatch: (given) =>
      store.write(async (writer) => {
        const address = tidy(given);
        const watches = (await writer.listWatches()).filter((watch) => watch.address === address);
        for (const { sourceId } of watches) await writer.deleteWatch(sourceId);
        return watches.length > 0;
      }),
    runRound: async ({ limit, signal, onOutcome }) => {
      const outcomes: WatchOutcome[] = [];
      let begun = 0;
      const work = async (): Promise<void> => {
        while (begun < limit && signal?.aborted !== true) {
          begun += 1;
          const outcome = await runNext(signal);
          if (outcome === null) return;
          outcomes.push(outcome);
          await onOutcome?.(outcome);
        }
      };
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, limit) }, work));
      return outcomes;
    },
    fetchAgain: async (sourceId) => {
      const found = await sourceOf(store, sourceId);
      if (found === null) return refuse("fetch-failed", GONE);
      const { story, source } = found;
      if (isOwnedByFolder(story, source)) return refuse("address-refused", ownedBy(story));
      const watches = await store.listWatches();
      const watch = watches.find((one) => one.sourceId === sourceId);
      const address = watch?.address ?? source.address;
      if (address === null) return refuse("address-refused", NO_ADDRESS);
      const own = watch ?? { ...NOTHING, sourceId, address, everyMinutes: 0, ...UNTRIED };
      const fetched = await fetchInto(store, own, pages.atOnce, now);
      if (watch !== undefined) await settle(fetched.watch);
      return success(fetched.outcome);
    },
  };
}

const UNTRIED = { lastTriedAt: null, lastOutcome: null, nextAt: "" };
interface FoundSource {
  readonly source: SourceRecord;
  readonly fetched: boolean;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The source that has the address, or the one that its page becomes. */
async function findOrFetch(
  store: Store,
  address: string,
  fetchPage: FetchPage,
  now: () => string,
): Promise<Result<InputProblem, FoundSource>> {
  for (const source of await store.findSources({ address })) {
    const story = await store.findStoryById(source.storyId);
    if (story !== null && !isOwnedByFolder(story, source))
      return success({ source, fetched: false, ...NOTHING });
  }
  const page = await fetchPage(address, NOTHING);
  if (!page.ok) return page;
  if (page.value.state !== "fetched") return refuse("fetch-failed", "The address holds no page.");
  const taken = await takeFetched(store, page.value, null, now);
  if (!taken.ok) return refuse("fetch-failed", taken.error);
  const found = await sourceOf(store, taken.value.place.sourceId);
  if (found === null) return refuse("fetch-failed", GONE);
  if (isOwnedByFolder(found.story, found.source))
    return refuse("address-refused", ownedBy(found.story));
  return success({ source: found.source, fetched: true, ...page.value.validators });
}
