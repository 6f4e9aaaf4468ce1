import type { Role } from "../../compare/comparison";
import type { Result } from "../../result";
import type { EditRecord, StoryRecord } from "../../store/records";

/**
 * What a person may change in a story. Sources are named by their id. `called`: what the page calls the source, which may be found
 * in the text; left out: what is kept of it.
 */
export type StoryEdit = EditKind & { readonly called?: string };

type EditKind =
  /** Null: taken from a headline again. `slug`: a new address (the old one leads to it); left out, the address stays. */
  | { readonly kind: "rename"; readonly title: string | null; readonly slug?: string }
  | { readonly kind: "note"; readonly note: string | null }
  /** Null: found from the texts again. */
  | { readonly kind: "base"; readonly sourceId: string | null }
  /** All sources in their new order; null: found from the texts again. */
  | { readonly kind: "order"; readonly sourceIds: readonly string[] | null }
  /** A part left out stays; null takes back what was given. */
  | {
      readonly kind: "describe";
      readonly sourceId: string;
      readonly label?: string | null;
      readonly role?: Role | null;
      readonly outlet?: string | null;
      readonly address?: string | null;
    }
  /** To another story (its slug), or to a new one. */
  | {
      readonly kind: "move";
      readonly sourceId: string;
      readonly to:
        | { readonly story: string }
        | { readonly newStory: { readonly title: string | null } };
    }
  | { readonly kind: "remove"; readonly sourceId: string }
  /** The newest state goes; `hash` names it, so that a newer one is not taken by mistake. */
  | { readonly kind: "take-back"; readonly sourceId: string; readonly hash: string }
  /** The texts are shown nowhere any more; their addresses say why. */
  | {
      readonly kind: "withdraw";
      /** Versions of one source. */
      readonly hashes: readonly string[];
      readonly because: "withdrawn" | "rights-ended";
      readonly reason: string;
    };

export interface EditProblem {
  /** 404 unknown, 409 it was changed in between, 422 the edit does not fit. */
  readonly status: 404 | 409 | 422;
  readonly message: string;
  readonly hint: string;
}

export interface EditDone {
  /** The story as it is now (after a move: the one that the source left). */
  readonly story: StoryRecord;
  readonly edit: EditRecord;
}

/** What a form's edits came to. */
export interface EditsDone {
  /** The story as it is now. */
  readonly story: StoryRecord;
  /** The last edit; null where there was nothing to change. */
  readonly last: EditRecord | null;
}

export interface EditUseCases {
  /**
   * Does several edits to a story or none of them: `decide` gets the story as it stands when they are done, while nobody
   * else writes, and gives the edits or a reason of its own against them.
   */
  readonly editTogether: <E>(
    story: string,
    decide: (story: StoryRecord) => Result<E, readonly StoryEdit[]>,
  ) => Promise<Result<EditProblem | E, EditsDone>>;
  /** `story` is a slug, present or former. Every edit is recorded with what undoes it. */
  readonly editStory: (story: string, edit: StoryEdit) => Promise<Result<EditProblem, EditDone>>;
  /** Undoes one edit where what it changed was not changed again since. */
  readonly undoEdit: (editId: string) => Promise<Result<EditProblem, EditDone>>;
  /** Latest first. */
  readonly listEdits: (story: string) => Promise<Result<EditProblem, readonly EditRecord[]>>;
}
