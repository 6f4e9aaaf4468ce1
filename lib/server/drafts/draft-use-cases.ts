import type { InputProblem } from "../../article/input-problem";
import type { Result } from "../../result";
import type { IncomingDocument } from "../import/incoming";
import type { Draft, DraftChange, DraftProblem, SavedDraft } from "./draft";

/** What stands beside the documents that are taken into a draft. */
export interface TakingOptions {
  /** What could not be fetched; it stands among what was refused. */
  readonly refused?: readonly { readonly name: string; readonly problem: InputProblem }[];
  /** Called as each document was looked at: how many were, and how many there are. */
  readonly onRead?: (read: number, of: number) => void;
  /** Ends the reading; nothing is kept then. */
  readonly signal?: AbortSignal;
}

/** What the screens of /add ask for. Every call reads the draft from the database: no state stays in the process. */
export interface DraftUseCases {
  /** Reads the documents and keeps them as a draft. With `story` (a slug) they are proposed for that story. Gives the draft's id. */
  readonly createDraft: (
    documents: readonly IncomingDocument[],
    options?: TakingOptions & { readonly story?: string },
  ) => Promise<Result<DraftProblem, { readonly id: string }>>;
  /** Adds documents to a draft that is there. */
  readonly addToDraft: (
    id: string,
    documents: readonly IncomingDocument[],
    options?: TakingOptions,
  ) => Promise<Result<DraftProblem, null>>;
  readonly readDraft: (id: string) => Promise<Result<DraftProblem, Draft>>;
  /** All changes, in order, or none of them. */
  readonly changeDraft: (
    id: string,
    changes: readonly DraftChange[],
  ) => Promise<Result<DraftProblem, null>>;
  /** Keeps what was not dropped. Saving twice keeps it once and gives the same address. */
  readonly saveDraft: (id: string) => Promise<Result<DraftProblem, SavedDraft>>;
  readonly dropDraft: (id: string) => Promise<void>;
}
