import type { InputCode, InputProblem } from "../../article/input-problem";
import { failure, type Result, success } from "../../result";
import type { SourceRecord, StoryRecord, WatchRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { folderOf, isOwnedByFolder } from "../folder-owned";

export const GONE = "The source is no longer there.";
export const NO_ADDRESS = "The source has no address to fetch it from. Give it one first.";
export const ownedBy = ({ origin }: StoryRecord): string =>
  `The source is a file of ${folderOf(origin ?? "")}; its text is changed there.`;

export const refuse = (code: InputCode, message: string): Result<InputProblem, never> =>
  failure({ code, message, line: null });

/** An address as it is fetched: written out, without the place on the page. */
export function tidy(address: string): string {
  if (!URL.canParse(address.trim())) return address.trim();
  const url = new URL(address.trim());
  url.hash = "";
  return url.href;
}

/** A source that is in a story, with the story; null where it was taken out or never was. */
export async function sourceOf(
  store: Pick<Store, "findSource" | "findStoryById">,
  sourceId: string,
): Promise<{ readonly story: StoryRecord; readonly source: SourceRecord } | null> {
  const source = await store.findSource(sourceId);
  if (source === null || source.removedAt !== null) return null;
  const story = await store.findStoryById(source.storyId);
  return story === null ? null : { story, source };
}

/**
 * Watches the address of a source from `at` on, due at once; `everyMinutes` null: no longer. What is known of the address
 * (its ETag, the last outcome) stays where it is watched already at the same one.
 */
export const watchSource = (
  store: Store,
  sourceId: string,
  everyMinutes: number | null,
  at: string,
): Promise<Result<InputProblem, WatchRecord | null>> =>
  store.write(async (writer) => {
    if (everyMinutes === null) {
      await writer.deleteWatch(sourceId);
      return success(null);
    }
    const found = await sourceOf(writer, sourceId);
    if (found === null) return refuse("fetch-failed", GONE);
    const { story, source } = found;
    if (isOwnedByFolder(story, source)) return refuse("address-refused", ownedBy(story));
    if (source.address === null) return refuse("address-refused", NO_ADDRESS);
    const address = tidy(source.address);
    const before = (await writer.listWatches()).find((watch) => watch.sourceId === sourceId);
    const same = before?.address === address ? before : null;
    const watch: WatchRecord = {
      sourceId,
      address,
      everyMinutes,
      etag: same?.etag ?? null,
      lastModified: same?.lastModified ?? null,
      lastTriedAt: same?.lastTriedAt ?? null,
      lastOutcome: same?.lastOutcome ?? null,
      nextAt: at,
    };
    await writer.saveWatch(watch);
    return success(watch);
  });
