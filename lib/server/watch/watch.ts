import type { InputProblem } from "../../article/input-problem";
import type { Fetched, Validators } from "../../ingest/fetch/fetch-address";
import type { FetchProblem } from "../../ingest/fetch/fetch-problem";
import type { Result } from "../../result";
import type { WatchRecord } from "../../store/records";

/** Fetches one page; on a schedule's behalf politely, at a person's word at once. */
export type FetchPage = (
  address: string,
  validators: Validators,
) => Promise<Result<FetchProblem, Fetched>>;

/** A watch as people see it. */
export interface ListedWatch extends WatchRecord {
  /** Slug and title of the story, name of the source in it. */
  readonly story: string;
  readonly title: string;
  readonly source: string;
}

/** How one fetch of a source's address ended. */
export interface WatchOutcome {
  readonly address: string;
  readonly sourceId: string;
  /** `new`: a version that was not kept before; `same`: nothing new at the address; `failed`: it was not read. */
  readonly kind: "new" | "same" | "failed";
  /** One plain sentence. */
  readonly said: string;
  /** Where it stands: `/s/{story}`. */
  readonly story: string | null;
}

export interface WatchUseCases {
  /** The next to be fetched first. */
  readonly listWatches: () => Promise<readonly ListedWatch[]>;
  /**
   * Watches an address: the source that has it, else the page is fetched and kept as one. Watching it again changes how
   * often.
   */
  readonly addWatch: (
    address: string,
    everyMinutes: number,
  ) => Promise<Result<InputProblem, ListedWatch>>;
  /** Watches the address of a source that is there, from now on; null: no longer. A person's word, so nothing is fetched yet. */
  readonly watchSource: (
    sourceId: string,
    everyMinutes: number | null,
  ) => Promise<Result<InputProblem, WatchRecord | null>>;
  /** Gives whether there was one. */
  readonly removeWatch: (address: string) => Promise<boolean>;
  /**
   * Fetches what is due, up to `limit` addresses, a few at a time and one from each host. Another watcher beside it takes others. Ends
   * early with the signal; a fetch that is broken off then counts as not tried.
   */
  readonly runRound: (options: {
    readonly limit: number;
    readonly signal?: AbortSignal;
    readonly onOutcome?: (outcome: WatchOutcome) => Promise<void> | void;
  }) => Promise<readonly WatchOutcome[]>;
  /** Fetches a source's address now, at a person's word, whether it is watched or not. */
  readonly fetchAgain: (sourceId: string) => Promise<Result<InputProblem, WatchOutcome>>;
}
