import type { Reading } from "../article/document";
import type { SourceFacts } from "../article/source-facts";
import type { DeskStoreReader, DeskStoreWriter } from "./desk-store";
import type {
  EditRecord,
  SourceRecord,
  StoryRecord,
  VersionHead,
  VersionRecord,
  WatchRecord,
  Withdrawal,
} from "./records";

/** What a text is found by: see lib/search/sketch-article. All numbers are unsigned 32-bit. */
export interface SketchRecord {
  /** A sample of the hashes of its runs of words: the same runs are sampled in every text. */
  readonly runs: readonly number[];
  /** Hashes of the words that tell its subject: names, figures, rare words. */
  readonly terms: readonly number[];
}

export interface NewVersion extends Reading {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly facts: SourceFacts;
  readonly addedAt: string;
  readonly sketch: SketchRecord;
}

export interface NewStory {
  /** Wished for; the store adds a number where it is taken (also by a former slug). */
  readonly slug: string;
  readonly title: string | null;
  readonly shownTitle: string;
  readonly note: string | null;
  readonly ordered: boolean;
  readonly origin: string | null;
  readonly at: string;
}

/** `name` is wished for; the store adds a number where it is taken. */
export type NewSource = Pick<
  SourceRecord,
  "name" | "file" | "label" | "role" | "outlet" | "address" | "uri"
>;

export interface Page<A> {
  readonly items: readonly A[];
  /** Give it as `after` for the next page; null on the last. */
  readonly next: string | null;
}

/** Where a version stands. */
export interface Standing {
  readonly story: StoryRecord;
  readonly source: SourceRecord;
  /** Index in `source.states`. */
  readonly state: number;
}

/** Texts that share something with a sketch. */
export interface Candidates {
  /** Half of them (at most) for the runs they share, the others for their terms; the most shared runs first, then the heaviest terms. */
  readonly found: readonly Candidate[];
  /** Terms of the sketch that were not counted, because more than COMMON_AFTER texts hold them: they tell no subject. */
  readonly commonTerms: number;
  /** Runs of the sketch that more than COMMON_AFTER texts hold: only the newest of these were counted. */
  readonly commonRuns: number;
}

export interface Candidate {
  readonly hash: string;
  readonly sharedRuns: number;
  /** Sum over the shared terms of ln((1 + texts) / texts that hold the term). */
  readonly termWeight: number;
  /** Size of the candidate's own sketch. */
  readonly runs: number;
  readonly terms: number;
}

export interface StoreReader extends DeskStoreReader {
  /** Latest change first; `query` searches titles and source names. */
  listStories(options: {
    readonly after: string | null;
    readonly limit: number;
    readonly query?: string;
  }): Promise<Page<StoryRecord>>;
  /** By its slug or a former one; the caller compares `slug`. */
  findStory(slug: string): Promise<StoryRecord | null>;
  findStoryById(id: string): Promise<StoryRecord | null>;
  findStoryByOrigin(origin: string): Promise<StoryRecord | null>;
  /** Up to `limit` versions whose hash begins with `prefix` (12 to 64 hexadecimal digits). */
  findVersions(prefix: string, limit: number): Promise<readonly VersionRecord[]>;
  readVersions(hashes: readonly string[]): Promise<ReadonlyMap<string, VersionRecord>>;
  /** The same without the bytes, which may be many. */
  readHeads(hashes: readonly string[]): Promise<ReadonlyMap<string, VersionHead>>;
  /** Those of the given hashes that are kept. */
  knownHashes(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Every place of a version, removed sources left out. */
  standingsOf(hash: string): Promise<readonly Standing[]>;
  /** Sources (not removed) with this uri, or this address. */
  findSources(
    key: { readonly uri: string } | { readonly address: string },
  ): Promise<readonly SourceRecord[]>;
  /** Also one that was removed. */
  findSource(id: string): Promise<SourceRecord | null>;
  /** Sources that were taken out of a story, in the order they were made. */
  listRemovedSources(storyId: string): Promise<readonly SourceRecord[]>;
  /** The source that had this name in a story before it went to another: its old addresses lead there. */
  findMovedSource(storyId: string, name: string): Promise<SourceRecord | null>;
  /** In the order they were taken. */
  listVersions(options: {
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<VersionRecord>>;
  /** Those not removed, in the order they were made. */
  listSources(options: {
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<SourceRecord>>;
  findCandidates(sketch: SketchRecord, limit: number): Promise<Candidates>;
  count(): Promise<{
    readonly stories: number;
    readonly sources: number;
    readonly versions: number;
  }>;
  /** Texts kept under a key and computable again (comparisons, passages): a cache, never a truth. */
  readCached(kind: CacheKind, key: string): Promise<string | null>;
  readDraft(
    id: string,
  ): Promise<{ readonly json: string; readonly parts: ReadonlyMap<string, Uint8Array> } | null>;
  listEdits(storyId: string, limit: number): Promise<readonly EditRecord[]>;
  findEdit(id: string): Promise<EditRecord | null>;
  listWatches(): Promise<readonly WatchRecord[]>;
  /** Passages by number as an engine read them when a link to them could first be made; see lib/compare/passage. */
  readPassages(hash: string, engine: string): Promise<string | null>;
}

export type CacheKind = "comparison" | "story";

export interface StoreWriter extends StoreReader, DeskStoreWriter {
  /** "known": these bytes are kept already, and nothing changed. */
  addVersion(version: NewVersion): Promise<"taken" | "known">;
  withdrawVersion(hash: string, withdrawal: Withdrawal | null): Promise<void>;
  /**
   * What a person says of a text, or a later item with the same text, takes the place of what was said of it. The text
   * stays as it is. `at`: of two copies of a database the later word holds.
   */
  amendFacts(hash: string, change: Partial<SourceFacts>, at: string): Promise<void>;
  createStory(story: NewStory): Promise<StoryRecord>;
  /** Only the given parts change; a new slug keeps the old one as a former slug. `changedAt` is set to `at`. */
  updateStory(
    id: string,
    change: Partial<
      Pick<
        StoryRecord,
        "slug" | "title" | "shownTitle" | "note" | "baseSourceId" | "ordered" | "origin"
      >
    >,
    at: string,
  ): Promise<StoryRecord>;
  /** Adds a source with its first state, last in the story. */
  addSource(
    storyId: string,
    source: NewSource,
    hash: string,
    seenAt: string,
  ): Promise<SourceRecord>;
  /** `storyId` moves it to another story (its name may get a number there); `position` puts it at that place. */
  updateSource(
    id: string,
    change: Partial<
      Pick<
        SourceRecord,
        | "label"
        | "role"
        | "outlet"
        | "address"
        | "uri"
        | "storyId"
        | "position"
        | "removedAt"
        | "file"
      >
    >,
    at: string,
  ): Promise<SourceRecord>;
  /**
   * Adds the newest state, or one before that of index `before` (0 = oldest). Nothing changes where the state that it
   * would follow has this hash already.
   */
  addState(sourceId: string, hash: string, seenAt: string, before?: number): Promise<void>;
  /** Takes back the newest state (undo); a source keeps at least one. */
  dropState(sourceId: string, hash: string, at: string): Promise<void>;
  saveDraft(
    id: string,
    json: string,
    parts: ReadonlyMap<string, Uint8Array>,
    at: string,
  ): Promise<void>;
  deleteDraft(id: string): Promise<void>;
  deleteDraftsBefore(at: string): Promise<void>;
  addEdit(edit: Omit<EditRecord, "undoneAt">): Promise<void>;
  markUndone(editId: string, at: string): Promise<void>;
  saveWatch(watch: WatchRecord): Promise<void>;
  deleteWatch(sourceId: string): Promise<void>;
  savePassages(hash: string, engine: string, json: string): Promise<void>;
}

export interface Store extends StoreReader {
  readonly database: "sqlite" | "postgres";
  /** One transaction: all of `work` is kept, or nothing. May run `work` again after a conflict, so it must have no other effect. */
  write<A>(work: (writer: StoreWriter) => Promise<A>): Promise<A>;
  /** A cache entry is written outside any transaction; a failure to keep it is no failure. */
  keepCached(kind: CacheKind, key: string, text: string): Promise<void>;
  /** Everything as rows, table by table, for the archive; and back into an empty or an older copy of the same database. */
  dump(): AsyncIterable<ArchiveRow>;
  restore(
    rows: AsyncIterable<ArchiveRow>,
  ): Promise<{ readonly rows: number; readonly known: number }>;
  close(): Promise<void>;
}

/** One row of a table; bytes as Uint8Array, all else as JSON has it. Caches and drafts are left out. */
export interface ArchiveRow {
  readonly table: string;
  readonly row: Readonly<Record<string, string | number | boolean | null | Uint8Array>>;
}
