import { failure, success } from "../../result";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { nameOf, noSource, type Outcome, unfit, wasBase } from "./applied";
import type { StoryEdit } from "./story-edit";
import type { UndoStep } from "./undo-steps";

const MAX_REASON = 1_000;

type Called = Pick<StoryEdit, "called">;

export async function remove(
  writer: StoreWriter,
  story: StoryRecord,
  source: SourceRecord,
  { called }: Called,
  at: string,
): Outcome {
  await writer.updateSource(source.id, { removedAt: at }, at);
  const isBase = story.baseSourceId === source.id;
  if (isBase) await writer.updateStory(story.id, { baseSourceId: null }, at);
  return success({
    what: `“${called ?? nameOf(source)}” was taken out of the story. Its texts keep their fixed addresses.`,
    undo: [
      {
        kind: "source",
        id: source.id,
        set: { removedAt: null },
        now: { removedAt: at },
        position: source.position,
      },
      ...(isBase ? [wasBase(story, source)] : []),
    ],
  });
}

export async function takeBack(
  writer: StoreWriter,
  source: SourceRecord,
  { hash, called }: Called & { readonly hash: string },
  at: string,
): Outcome {
  const newest = source.states.at(-1);
  const before = source.states.at(-2);
  if (newest?.hash !== hash)
    return failure({
      status: 409,
      message: "That is not the newest version of this source any more.",
      hint: "Load the story again.",
    });
  if (!before)
    return unfit(
      "It is the only version of this source.",
      "Take the source out of the story instead.",
    );
  await writer.dropState(source.id, hash, at);
  return success({
    what: `The newest version of “${called ?? nameOf(source)}” was taken back.`,
    undo: [{ kind: "state", source: source.id, hash, seenAt: newest.seenAt, after: before.hash }],
  });
}

export async function withdraw(
  writer: StoreWriter,
  story: StoryRecord,
  edit: Called & {
    readonly hashes: readonly string[];
    readonly because: "withdrawn" | "rights-ended";
    readonly reason: string;
  },
  at: string,
): Outcome {
  const hashes = [...new Set(edit.hashes)];
  const source = story.sources.find(({ states }) =>
    hashes.every((given) => states.some(({ hash }) => hash === given)),
  );
  const heads = await writer.readHeads(hashes);
  if (!source || hashes.length === 0 || hashes.some((hash) => !heads.has(hash))) return noSource();
  const reason = edit.reason.trim();
  if (reason.length > MAX_REASON)
    return unfit(
      `A reason has at most ${MAX_REASON.toLocaleString("en")} characters.`,
      "Shorten it.",
    );
  const withdrawal = { kind: edit.because, reason, at };
  const undo: UndoStep[] = [];
  for (const hash of hashes) {
    await writer.withdrawVersion(hash, withdrawal);
    undo.push({
      kind: "withdrawal",
      hash,
      set: heads.get(hash)?.withdrawn ?? null,
      now: withdrawal,
    });
  }
  const name = edit.called ?? nameOf(source);
  const what =
    hashes.length < new Set(source.states.map(({ hash }) => hash)).size
      ? hashes.length === 1
        ? `A version of “${name}”`
        : `${hashes.length} versions of “${name}”`
      : `The text of “${name}”`;
  const were = hashes.length === 1 || what.startsWith("The") ? "was" : "were";
  return success({
    what: `${what} ${were} withdrawn${reason === "" ? "." : `: ${reason}`}`,
    undo,
  });
}
