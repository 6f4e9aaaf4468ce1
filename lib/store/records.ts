import type { LineTag, Reading } from "../article/document";
import type { SourceFacts } from "../article/source-facts";
import type { Role } from "../compare/comparison";

/** A version as it is kept: the raw bytes and how they are read. Immutable but for `withdrawn`. */
export interface VersionRecord extends Reading {
  /** Hexadecimal SHA-256 of `bytes`. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly tags: readonly LineTag[];
  readonly facts: SourceFacts;
  /** When it was first taken; ISO 8601, UTC. */
  readonly addedAt: string;
  /** Taken out of sight, and why; the address then answers 410 (or 451 where the rights ended). */
  readonly withdrawn: Withdrawal | null;
}

/** A version without its bytes. */
export type VersionHead = Omit<VersionRecord, "bytes">;

export interface Withdrawal {
  readonly kind: "withdrawn" | "rights-ended";
  readonly reason: string;
  readonly at: string;
}

/** One state of a source: which version it held, and since when we know it. */
export interface SourceState {
  readonly hash: string;
  readonly seenAt: string;
}

/** An outlet's piece in one story; its versions from the oldest to the newest, never empty. */
export interface SourceRecord {
  readonly id: string;
  readonly storyId: string;
  /** Short name used in addresses, unique in its story, never changed and never given to another source. */
  readonly name: string;
  /** File name as given (a folder's file, an upload), unique in its story. */
  readonly file: string;
  /** Given by a person or by a story.json; null: inferred from the text. */
  readonly label: string | null;
  readonly role: Role | null;
  readonly outlet: string | null;
  readonly address: string | null;
  readonly uri: string | null;
  readonly states: readonly SourceState[];
  /** Position in the story, from 0. */
  readonly position: number;
  /** Taken out of the story (undoable); its versions stay addressable by hash. */
  readonly removedAt: string | null;
}

export interface StoryRecord {
  readonly id: string;
  readonly slug: string;
  /** Slugs it had before; they lead to the present one. */
  readonly formerSlugs: readonly string[];
  /** Given by a person or by a story.json; null: taken from a headline. */
  readonly title: string | null;
  /** What stands in lists and feeds without reading the texts: the title as last built. */
  readonly shownTitle: string;
  readonly note: string | null;
  /** Source that a person (or story.json) chose as base; null: inferred. */
  readonly baseSourceId: string | null;
  /** True where a person or a story.json gave the order of the sources. */
  readonly ordered: boolean;
  /** The folder that owns it: `sample:<name>` for the project's seeds, else `folder:<absolute path>`; null: owned by the store. */
  readonly origin: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Those not removed, in order of position. */
  readonly sources: readonly SourceRecord[];
}

/** Something a person did to a story, with what undoes it. */
export interface EditRecord {
  readonly id: string;
  readonly storyId: string;
  readonly at: string;
  /** One plain sentence: "Renamed from “…” to “…”." */
  readonly what: string;
  /** The change that undoes it (a JSON value that lib/server/edit-story reads). */
  readonly undo: unknown;
  readonly undoneAt: string | null;
}

/** An address that is fetched again on a schedule. */
export interface WatchRecord {
  readonly sourceId: string;
  readonly address: string;
  readonly everyMinutes: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601; null: never yet. */
  readonly lastTriedAt: string | null;
  /** One plain sentence on how the last try ended. */
  readonly lastOutcome: string | null;
  readonly nextAt: string;
}
