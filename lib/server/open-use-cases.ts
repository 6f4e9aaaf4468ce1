import { type Result, success } from "../result";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import type { StoreProblem } from "../store/store-problem";
import { createDeskUseCases } from "./desk/create-desk-use-cases";
import type { DeskUseCases } from "./desk/desk";
import { createDraftUseCases } from "./drafts/create-draft-use-cases";
import type { DraftUseCases } from "./drafts/draft-use-cases";
import { createEditUseCases } from "./edit-story/edit-use-cases";
import type { EditUseCases } from "./edit-story/story-edit";
import type { Environment } from "./environment";
import { createFollowedFolders, type FollowedFolders } from "./folders/follow-folders";
import { permissionsOfServer } from "./permissions";
import type { ReadKept } from "./read/kept-texts";
import { createMemories } from "./read/memories";
import { readApart } from "./read-apart";
import { createUseCases, type UseCases } from "./use-cases";
import { openWatches } from "./watch/open-watches";
import type { WatchUseCases } from "./watch/watch";

/** Everything that pages, routes and commands work with. */
export interface Opened {
  readonly environment: Environment;
  readonly store: Store;
  /** What pages read. */
  readonly read: UseCases;
  readonly folders: FollowedFolders;
  /** What is about to be added. */
  readonly drafts: DraftUseCases;
  /** What people change in stories. */
  readonly edits: EditUseCases;
  /** What editors say of findings. */
  readonly desk: DeskUseCases;
  /** Addresses that are fetched again. Whether a request may have one fetched, `mayFetch` says. */
  readonly watches: WatchUseCases;
}

export interface OpenOptions {
  readonly now?: () => Date;
  /** See FollowedFolders. */
  readonly restMs?: number;
  readonly patienceMs?: number;
}

/** Opens the store of an environment and what reads from it. The caller closes `store`. */
export async function openUseCases(
  environment: Environment,
  options: OpenOptions = {},
): Promise<Result<StoreProblem, Opened>> {
  const opened = await openStore(environment.place);
  if (!opened.ok) return opened;
  const store = opened.value;
  const now = options.now ?? (() => new Date());
  const folders = createFollowedFolders(store, environment, { ...options, now });
  const time = (): string => now().toISOString();
  const memories = createMemories(store, readKept, now);
  return success({
    environment,
    store,
    folders,
    drafts: createDraftUseCases(store, time),
    edits: createEditUseCases(store, time),
    watches: openWatches(store, permissionsOfServer().fetch.policy, time),
    read: createUseCases(store, folders, readKept, now, memories),
    desk: createDeskUseCases(store, memories, folders, now),
  });
}

const readKept: ReadKept = async (record) => {
  const read = await readApart(record.bytes, record.hash, record);
  return read.ok ? success(read.value.article) : read;
};
