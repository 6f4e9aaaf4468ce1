import type { Kysely } from "kysely";

/**
 * The tables as they stand in either database. `n` counts from 1 without gaps in the order of writing (writers take
 * turns, see decision 015); it refers inside the database only. What leaves it are ids and hashes. Truth values are
 * 0 or 1, times ISO 8601 text, values of several parts JSON text.
 */
export interface Tables {
  readonly variorum_schema: { version: number };
  /** The last write of each process, to ask for after a lost answer (Postgres only). */
  readonly writers: { process: string; write: string; at: string };
  readonly versions: VersionTable;
  /** What the newest texts are found by; later it stands in segments. See postings/segments. */
  readonly sketches: { version: number; runs: number; body: Uint8Array };
  readonly segments: { n: number; first: number; last: number; directory: Uint8Array };
  readonly posting_blocks: { segment: number; block: number; body: Uint8Array };
  readonly stories: StoryTable;
  /** All slugs, present and former: none is given twice. */
  readonly slugs: { slug: string; story: number };
  readonly sources: SourceTable;
  /** Names of sources that went to another story: kept for them, given to nobody else. */
  readonly left_names: { story: number; name: string; source: number };
  readonly states: { source: number; position: number; version: number; seen_at: string };
  readonly edits: EditTable;
  readonly watches: WatchTable;
  readonly passages: { version: number; engine: string; packing: number; body: Uint8Array };
  readonly cached: CachedTable;
  readonly desk_log: DeskLogTable;
  readonly finding_lists: {
    story: number;
    stamp: string;
    maker: string;
    changed_at: string;
    expires_at: string | null;
  };
  readonly findings: FindingTable;
  readonly drafts: { id: string; at: string; json: string };
  readonly draft_parts: {
    draft: string;
    place: number;
    name: string;
    sum: string;
    body: Uint8Array;
  };
}

export interface VersionTable {
  n: number;
  hash: Uint8Array;
  format: string;
  charset: string | null;
  /** JSON; null where a person tagged nothing. */
  tags: string | null;
  /** JSON of what the document says, without its nulls; null where it says nothing. */
  facts: string | null;
  /** When they were last put right; null where they are as they were taken. */
  facts_at: string | null;
  added_at: string;
  /** JSON of a Withdrawal. */
  withdrawn: string | null;
  /** Sizes of the sketch. */
  runs: number;
  terms: number;
  /** Length of the raw bytes. */
  size: number;
  /** See pack-bytes. */
  packing: number;
  body: Uint8Array;
}

export interface StoryTable {
  n: number;
  id: string;
  slug: string;
  /** JSON list, the oldest first; null where the story kept its first slug. */
  former_slugs: string | null;
  title: string | null;
  shown_title: string;
  note: string | null;
  base_source: string | null;
  ordered: number;
  origin: string | null;
  /** Short hash of the origin, for the index. */
  origin_key: number | null;
  created_at: string;
  changed_at: string;
  /** Folded titles and source names. */
  search: string;
}

export interface SourceTable {
  n: number;
  id: string;
  story: number;
  position: number;
  name: string;
  file: string;
  label: string | null;
  role: string | null;
  outlet: string | null;
  address: string | null;
  address_key: number | null;
  uri: string | null;
  uri_key: number | null;
  removed_at: string | null;
}

export interface EditTable {
  n: number;
  id: string;
  story: number;
  at: string;
  what: string;
  undo: string;
  undone_at: string | null;
}

export interface WatchTable {
  source: number;
  address: string;
  every_minutes: number;
  etag: string | null;
  last_modified: string | null;
  last_tried_at: string | null;
  last_outcome: string | null;
  next_at: string;
}

/** Added to and never changed. */
export interface DeskLogTable {
  n: number;
  id: string;
  /** `review`, `rule`, `pairing` or `write`; `undo` where it takes back the entry whose id is its key. */
  kind: string;
  story: number | null;
  key: string;
  /** JSON of what the kind holds beside these columns. */
  body: string;
  by: string | null;
  at: string;
}

/** The desk's queue: computed from the stories and the log, and computable again. */
export interface FindingTable {
  story: number;
  id: string;
  weight: number;
  /** Place in its story's list. */
  rank: number;
  ledger: string;
  class: string;
  source: string;
  pair: string | null;
  /** Short hash of the pair, for the index. */
  pair_key: number | null;
  state: string;
  /** Id of the entry that decides the state. */
  entry: string | null;
  gone: number;
  json: string;
}

export interface CachedTable {
  n: number;
  kind: string;
  key: string;
  size: number;
  packing: number;
  body: Uint8Array;
}

export type DatabaseKind = "sqlite" | "postgres";

/** What queries run on: the database itself or a transaction of it. */
export type Database = Kysely<Tables>;
