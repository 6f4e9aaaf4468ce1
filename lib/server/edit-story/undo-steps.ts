import type { SourceRecord, StoryRecord, Withdrawal } from "../../store/records";
import type { StoreWriter } from "../../store/store";

export type StoryPart = "slug" | "title" | "shownTitle" | "note" | "baseSourceId" | "ordered";
export type SourcePart = "label" | "role" | "outlet" | "address" | "storyId" | "removedAt";

type Values<R, K extends keyof R> = Partial<Pick<R, K>>;

/**
 * One step of the way back: what to set, and what must stand there now for that to be right. Kept as JSON beside the
 * edit, so its shape may grow but never change.
 */
export type UndoStep =
  | {
      readonly kind: "story";
      readonly id: string;
      readonly set: Values<StoryRecord, StoryPart>;
      readonly now: Values<StoryRecord, StoryPart>;
    }
  | {
      readonly kind: "source";
      readonly id: string;
      readonly set: Values<SourceRecord, SourcePart>;
      readonly now: Values<SourceRecord, SourcePart>;
      /** Where it stood in its story. */
      readonly position?: number;
    }
  | {
      readonly kind: "order";
      readonly story: string;
      readonly set: readonly string[];
      readonly now: readonly string[];
    }
  /** The state that was taken back; `after` is the newest one since. */
  | {
      readonly kind: "state";
      readonly source: string;
      readonly hash: string;
      readonly seenAt: string;
      readonly after: string;
    }
  | {
      readonly kind: "withdrawal";
      readonly hash: string;
      readonly set: Withdrawal | null;
      readonly now: Withdrawal | null;
    };

/** Whether what a step takes back still stands as the edit left it. */
export async function mayUndo(writer: StoreWriter, step: UndoStep): Promise<boolean> {
  switch (step.kind) {
    case "story": {
      const story = await writer.findStoryById(step.id);
      return story !== null && holds(story, step.now);
    }
    case "source": {
      const source = await writer.findSource(step.id);
      return source !== null && holds(source, step.now);
    }
    case "order": {
      const story = await writer.findStoryById(step.story);
      const order = story?.sources.map(({ id }) => id) ?? [];
      return JSON.stringify(order) === JSON.stringify(step.now);
    }
    case "state": {
      const source = await writer.findSource(step.source);
      return source?.removedAt === null && source.states.at(-1)?.hash === step.after;
    }
    case "withdrawal": {
      const version = (await writer.readVersions([step.hash])).get(step.hash);
      return version !== undefined && sameWithdrawal(version.withdrawn, step.now);
    }
  }
}

const holds = <R extends object>(record: R, values: Partial<R>): boolean =>
  (Object.keys(values) as (keyof R)[]).every((key) => record[key] === values[key]);

const sameWithdrawal = (one: Withdrawal | null, other: Withdrawal | null): boolean =>
  one?.kind === other?.kind && one?.at === other?.at && one?.reason === other?.reason;

/** Takes one step back. */
export async function takeStep(writer: StoreWriter, step: UndoStep, at: string): Promise<void> {
  switch (step.kind) {
    case "story":
      await writer.updateStory(step.id, step.set, at);
      return;
    case "source":
      await writer.updateSource(
        step.id,
        {
          ...step.set,
          ...(step.position === undefined ? {} : { position: step.position }),
        },
        at,
      );
      return;
    case "order":
      await putInOrder(writer, step.set, at);
      return;
    case "state":
      await writer.addState(step.source, step.hash, step.seenAt);
      return;
    case "withdrawal":
      await writer.withdrawVersion(step.hash, step.set);
  }
}

/** Puts a story's sources in the given order, from the first place on. */
export async function putInOrder(
  writer: StoreWriter,
  sourceIds: readonly string[],
  at: string,
): Promise<void> {
  for (const [position, id] of sourceIds.entries()) await writer.updateSource(id, { position }, at);
}
