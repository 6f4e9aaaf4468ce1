import type { BlockKind, Comment, Notice } from "./article";
import type { CommentSegment } from "./comment-segments";
import type { DeclaredNotice } from "./declared-notice";
import type { Lean, LineShape } from "./marked-text";
import type { Unit } from "./measure-unit";
import type { Line } from "./split-lines";

/** What the steps of the parser hand on; a step fills in kinds that are still null and changes none that it was not made for. */
export interface Draft {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly units: readonly Unit[];
  /** One for each unit; null where no step has decided. */
  readonly kinds: readonly (BlockKind | null)[];
  /** What is known of each unit before the first step: kinds that the markup gives; no step changes them. */
  readonly given: readonly (BlockKind | null)[];
  /** What the document says of each unit; 0: nothing. */
  readonly leans: readonly (Lean | 0)[];
  /** What the markup says that each unit is. */
  readonly shapes: readonly (LineShape | null)[];
  /** One for each unit; set for turns. */
  readonly speakers: readonly (string | null)[];
  readonly language: string;
  /** Units from the first to the last body paragraph or turn; null where there is none. */
  readonly core: { readonly first: number; readonly last: number } | null;
  /** Notices that the document states in fields of their own. */
  readonly declared: readonly DeclaredNotice[];
  readonly notices: readonly Notice[];
  /** Comments as runs of units, from the step that finds the thread. */
  readonly segments: readonly CommentSegment[];
  readonly comments: readonly Comment[];
  readonly declaredComments: number | null;
}

/** One named step of the parser. */
export interface Step {
  readonly name: string;
  readonly run: (draft: Draft) => Draft;
}

/** Kinds with some of them replaced; later entries win. */
export const withKinds = (draft: Draft, changes: ReadonlyMap<number, BlockKind | null>): Draft =>
  changes.size === 0
    ? draft
    : {
        ...draft,
        kinds: draft.kinds.map((kind, i) => (changes.has(i) ? (changes.get(i) ?? null) : kind)),
      };

export const unitAt = (draft: Draft, index: number): Unit => draft.units[index] as Unit;
