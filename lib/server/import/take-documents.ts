import { failure, type Result, success } from "../../result";
import type { Store } from "../../store/store";
import { type ArticleMemory, createArticleMemory } from "./article-memory";
import { batches, type Queued } from "./batches";
import type { ImportOptions, ImportSummary, IncomingDocument, IncomingGroup } from "./incoming";
import { partGroups } from "./part-groups";
import { type Assigned, type BatchPart, placeBatch } from "./place-batch";
import { type IncomingResult, readIncoming } from "./read-incoming";
import { createTally, type GroupedOutcome } from "./tally";
import { writeWithArticles } from "./write-with-articles";

/** Why an import could not begin. */
export interface ImportProblem {
  readonly kind: "no-such-story";
  readonly message: string;
}

/**
 * Takes documents into the store: takes each apart, reads it, finds its place and keeps it. Every batch is one
 * transaction, and a document is reported only after the commit, so whatever was reported stays whole if the process
 * is killed. The same bytes are the same version: an import can be run again, beside others and beside the server.
 * A document that cannot be read is reported as skipped and the rest goes on. Fails only where `options.story` names
 * no story; throws what the store throws.
 */
export async function takeDocuments(
  store: Store,
  inputs:
    | Iterable<IncomingDocument | IncomingGroup>
    | AsyncIterable<IncomingDocument | IncomingGroup>,
  options: ImportOptions,
): Promise<Result<ImportProblem, ImportSummary>> {
  const oneNewStory = options.story === "new";
  const named =
    options.story === undefined || oneNewStory ? null : await store.findStory(options.story);
  if (options.story !== undefined && !oneNewStory && !named)
    return failure({
      kind: "no-such-story",
      message: `there is no story “${options.story}” in the store`,
    });
  const memory = createArticleMemory();
  let assigned: Assigned = { all: named?.id ?? null, groups: new Map() };
  const tally = createTally();
  for await (const batch of batches(inputs)) {
    if (options.signal?.aborted) return success(tally.summary(true));
    const read = await readIncoming(
      store,
      batch.map(({ document }) => document),
    );
    const kept = await keepBatch(store, batch, read, { assigned, oneNewStory, memory, options });
    assigned = kept.assigned;
    for (const grouped of kept.outcomes) {
      const { outcome } = grouped;
      tally.add(grouped);
      await options.onProgress?.(outcome);
    }
  }
  return success(tally.summary(false));
}

async function keepBatch(
  store: Store,
  batch: readonly Queued[],
  read: readonly (readonly IncomingResult[])[],
  {
    options,
    ...context
  }: {
    readonly assigned: Assigned;
    readonly oneNewStory: boolean;
    readonly memory: ArticleMemory;
    readonly options: ImportOptions;
  },
): Promise<{ readonly outcomes: readonly GroupedOutcome[]; readonly assigned: Assigned }> {
  const given = read.flatMap((found, index) =>
    found.map((result) => ({ result, group: batch[index]?.group ?? null })),
  );
  const { results, doubtful } =
    options.story === undefined
      ? await partGroups(store, given, context.memory)
      : { results: given, doubtful: new Set<string>() };
  const parts = results.flatMap(({ result, group }): readonly BatchPart[] =>
    result.kind === "part" ? [{ part: result.part, group }] : [],
  );
  const now = options.now();
  const placed =
    parts.length === 0
      ? { outcomes: [], assigned: context.assigned }
      : await writeWithArticles(store, context.memory, (writer, memory) =>
          placeBatch(writer, parts, { ...context, memory, now, complete: completeGroups(batch) }),
        );
  let next = 0;
  const outcomes = given.flatMap(({ result, group }): readonly GroupedOutcome[] => {
    const outcome = result.kind === "skipped" ? result : placed.outcomes[next++];
    return outcome ? [{ outcome, group, doubtful: doubtful.has(outcome.name) }] : [];
  });
  return { outcomes, assigned: placed.assigned };
}

const completeGroups = (batch: readonly Queued[]): ReadonlySet<IncomingGroup> =>
  new Set(
    batch.flatMap(({ document, group }) =>
      group && group.documents.at(-1) === document ? [group] : [],
    ),
  );
