import type { SourceFacts } from "@/lib/article/source-facts";

/** What a story's overview says of a source beside its text. */
export interface SourceNote {
  readonly name: string;
  readonly label: string;
  readonly facts: SourceFacts;
  /** From the oldest to the newest. */
  readonly states: readonly StateNote[];
  /** Why its text is not shown: one or two plain sentences; null where it is. */
  readonly withheld: string | null;
}

export interface StateNote {
  /** How addresses name it. */
  readonly slug: string;
  /** ISO 8601. */
  readonly seenAt: string;
  /** What differs first from the state before; null for the oldest, or where that was not looked for. */
  readonly change: string | null;
}
