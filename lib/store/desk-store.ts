import type {
  DeskEntry,
  DeskKind,
  DeskLogFilter,
  DeskLogLine,
  Doing,
  EntryOf,
  FindingCounts,
  FindingFilter,
  FindingList,
  NewDeskEntry,
  QueuedFinding,
} from "./desk-records";
import type { StoryRecord } from "./records";

/** What a store tells of the desk: a part of StoreReader. */
export interface DeskStoreReader {
  /** Entries of the desk's log, the latest first, those taken back too. */
  listDeskEntries<Kind extends DeskKind>(
    of: { readonly kind: Kind; readonly storyId?: string; readonly key?: string },
    limit: number,
  ): Promise<readonly EntryOf<Kind>[]>;
  /** All entries of a kind that stand, in the order they were made. */
  standingEntries<Kind extends DeskKind>(of: {
    readonly kind: Kind;
    readonly storyId?: string;
  }): Promise<readonly EntryOf<Kind>[]>;
  findDeskEntry(id: string): Promise<DeskEntry | null>;
  /** The whole log, the latest first: at most `limit` lines (500) behind the first `from`. */
  listDeskLog(
    filter: DeskLogFilter,
    page: { readonly from: number; readonly limit: number },
  ): Promise<readonly DeskLogLine[]>;
  countDeskLog(filter: DeskLogFilter): Promise<number>;
  /** Names under which anything was logged, in their order; at most 500. */
  listDeskPeople(): Promise<readonly string[]>;
  /**
   * Findings of all stories as they were last computed, the weightiest first; a story of which none were ever computed has
   * none. At most `limit` of them (500) behind the first `from`.
   */
  listFindings(
    filter: FindingFilter,
    page: { readonly from: number; readonly limit: number },
  ): Promise<readonly QueuedFinding[]>;
  countFindings(filter: FindingFilter): Promise<FindingCounts>;
  /** Stamps of the lists of findings of these stories. */
  findingStamps(storyIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Stories whose findings are to be computed (again): never computed by this maker, changed or expired since. */
  listUnread(
    of: { readonly maker: string; readonly now: string },
    limit: number,
  ): Promise<{ readonly stories: readonly StoryRecord[]; readonly count: number }>;
}

/** What a store takes from the desk: a part of StoreWriter. */
export interface DeskStoreWriter {
  /** Adds to the desk's log; the state of the findings that the entry speaks of follows. */
  addDeskEntry(entry: NewDeskEntry): Promise<void>;
  /** Takes an entry back by another one, `id`; false where it was taken back before. */
  undoDeskEntry(entryId: string, undo: Doing & { readonly id: string }): Promise<boolean>;
  /** The findings of a story take the place of those kept of it; what was said of them before stays said. */
  keepFindings(storyId: string, list: FindingList): Promise<void>;
}
