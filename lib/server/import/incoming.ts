import type { DocumentFormat, DocumentHint, LineTag } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import type { SourceFacts } from "../../article/source-facts";
import type { Warning } from "../../article/warning";
import type { Role } from "../../compare/comparison";
import type { NewerFacts } from "./newer-facts";

/** A document as it comes in: a file, a form's text, a fetched page, a posted item. */
export interface IncomingDocument {
  /** What a summary calls it: the path or file name as given, an address, "standard input". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hint?: DocumentHint;
  /** What is known beside the bytes (the address it was fetched from); it yields to what the bytes say. */
  readonly facts?: Partial<SourceFacts>;
  /** Given by a person or a story.json. */
  readonly label?: string;
  readonly role?: Role;
  readonly outlet?: string;
  /** The source's address as a person gave it; `facts.address` is what the document is known by. */
  readonly address?: string;
  /** Lines whose kind a person chose. */
  readonly tags?: readonly LineTag[];
  /** File name kept with the source, unique in its story; by default the last part of `name`. */
  readonly file?: string;
  /** True where it lay in a folder and nobody named it: left aside where nothing in it reads as a story. */
  readonly found?: boolean;
  /** The source that it is the next state of, chosen by a person or by the address that was fetched again. */
  readonly sourceId?: string;
}

/** Documents that came together: a story folder, any other folder, or what was dropped together. */
export interface IncomingGroup {
  readonly documents: readonly IncomingDocument[];
  readonly title?: string;
  readonly note?: string;
  /** `folder:/absolute/path`: a story with this origin is theirs. */
  readonly origin?: string;
  /** Wished for as the story's address; else made from the title. */
  readonly slug?: string;
  /** Its address where the title gives none: nothing of it is written in Latin letters. */
  readonly spareSlug?: string;
  /** File of the source that a story.json names as base. */
  readonly base?: string;
  /** True where the order of the documents was chosen. */
  readonly ordered?: boolean;
  /** What a summary calls it: the folder's path. */
  readonly name?: string;
  /** True where nobody said that they are one story: only those that have to do with each other are. */
  readonly byText?: boolean;
}

export interface ImportOptions {
  /** A story's slug: everything goes into it. "new": everything goes into one new story. Without: placed by identifier, then by text. */
  readonly story?: string;
  /** The clock: ISO 8601, UTC. */
  readonly now: () => string;
  /** Called for each document once its outcome is kept for good, in the order of the batches. */
  readonly onProgress?: (outcome: DocumentOutcome) => void | Promise<void>;
  /** Ends the import after the batch at work; what was reported stays. */
  readonly signal?: AbortSignal;
}

/** Where a kept version stands. */
export interface Place {
  readonly storyId: string;
  readonly story: string;
  readonly sourceId: string;
  readonly source: string;
}

export type DocumentOutcome =
  /** Kept now: the bytes, how they are read, the source, the story and the passages, all in one transaction. */
  | {
      readonly kind: "taken";
      readonly name: string;
      readonly hash: string;
      readonly format: DocumentFormat;
      readonly place: Place;
      /** "new-story", "new-source", or "new-state" of a source that was there. */
      readonly as: "new-story" | "new-source" | "new-state";
      readonly warnings: readonly Warning[];
    }
  /** The same bytes were kept before. `as`: whether the story gained a source or a state by it all the same. */
  | {
      readonly kind: "known";
      readonly name: string;
      readonly hash: string;
      readonly place: Place;
      readonly as: "new-story" | "new-source" | "new-state" | "nothing";
    }
  /** Differs from a state of its source only around the article; its bytes are not kept. */
  | {
      readonly kind: "unchanged";
      readonly name: string;
      readonly hash: string;
      readonly place: Place;
      /** What it says otherwise of itself, and later than what was kept: that is taken. */
      readonly facts: NewerFacts;
    }
  | { readonly kind: "skipped"; readonly name: string; readonly problem: InputProblem };

export interface PartedFolder {
  readonly folder: string;
  readonly texts: number;
  readonly stories: number;
  /** Names of texts that stay with the others though they tell hardly anything of what those tell. */
  readonly doubtful: readonly string[];
}

export interface ImportSummary {
  readonly taken: number;
  readonly known: number;
  readonly unchanged: number;
  /** Those of the unchanged that say something else of themselves: terms, an embargo, an outlet. */
  readonly toldAnew: number;
  readonly skipped: number;
  /** Folders without a story.json whose texts became several stories, or one with texts that hardly belong to it. */
  readonly parted: readonly PartedFolder[];
  /** Ids of the stories that gained something, in the order they were first touched; the first 1,000. */
  readonly stories: readonly { readonly id: string; readonly slug: string }[];
  /** True where the signal ended it early. */
  readonly ended: boolean;
}
