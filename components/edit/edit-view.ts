import type { Role } from "@/lib/compare/comparison";

/** A story as the page shows it where it is edited. */
export interface EditView {
  readonly slug: string;
  /** As it is shown everywhere. */
  readonly title: string;
  /** As a person gave it; null: taken from a headline. */
  readonly givenTitle: string | null;
  readonly note: string | null;
  /** Id of the source that a person chose as base; null: found from the texts. */
  readonly baseSourceId: string | null;
  /** What the base is now. */
  readonly baseLabel: string | null;
  /** Whether a person gave the order of the sources. */
  readonly ordered: boolean;
  /** The folder that owns it, as a person knows it; null: everything can be edited. */
  readonly folder: string | null;
  readonly sources: readonly EditSourceView[];
  /** Latest first. */
  readonly edits: readonly EditLine[];
}

export interface EditSourceView {
  readonly id: string;
  /** Its name in addresses. */
  readonly name: string;
  readonly file: string;
  /** As it is shown everywhere. */
  readonly label: string;
  /** As a person gave it; null: found from the text. The same for `role`. */
  readonly givenLabel: string | null;
  readonly givenRole: Role | null;
  readonly outlet: string | null;
  readonly address: string | null;
  /** Whether a folder's file decides about it. */
  readonly owned: boolean;
  /** From the oldest to the newest. */
  readonly states: readonly EditState[];
  /** Null: its address is not watched. */
  readonly watch: EditWatch | null;
}

export interface EditState {
  readonly hash: string;
  readonly seenAt: string;
  /** Why it is shown nowhere; null where it is. */
  readonly withdrawn: {
    readonly because: "withdrawn" | "rights-ended";
    readonly reason: string;
  } | null;
}

/** An address that is fetched again by itself. Times are ISO 8601, UTC. */
export interface EditWatch {
  readonly address: string;
  readonly everyMinutes: number;
  /** Null: not yet. */
  readonly lastTriedAt: string | null;
  /** One plain sentence. */
  readonly lastOutcome: string | null;
  readonly nextAt: string;
}

/** Something that was changed before. */
export interface EditLine {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** One plain sentence. */
  readonly what: string;
  readonly undone: boolean;
}
