import { failure, type Result } from "../../result";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { EditProblem } from "./story-edit";
import type { UndoStep } from "./undo-steps";

/** What an edit did, and the way back in the order in which its steps are taken. */
export interface Applied {
  readonly what: string;
  readonly undo: readonly UndoStep[];
}

export type Outcome = Promise<Result<EditProblem, Applied>>;

/** The edit does not fit what is there. */
export const unfit = (message: string, hint: string): Result<EditProblem, never> =>
  failure({ status: 422, message, hint });

export const noSource = (): Result<EditProblem, never> =>
  failure({
    status: 404,
    message: "The story has no such source (any more).",
    hint: "It may have been moved or removed. Load the story again.",
  });

/** A value of one line as a person gave it: without blanks around it, null where nothing is left. */
export const oneLine = (given: string | null): string | null =>
  given?.replace(/\s+/gu, " ").trim() || null;

/** The way back for a story that lost its chosen base. */
export const wasBase = (story: StoryRecord, source: SourceRecord): UndoStep => ({
  kind: "story",
  id: story.id,
  set: { baseSourceId: source.id },
  now: { baseSourceId: null },
});

/** What a person knows a source by, without reading its text. */
export const nameOf = (source: SourceRecord): string =>
  source.label ?? source.outlet ?? source.name;
