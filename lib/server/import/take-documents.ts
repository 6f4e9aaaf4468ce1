import { failure, type Result, success } from "../../result";
import type { Store } from "../../store/store";
import { type ArticleMemory, createArticleMemory } from "./article-memory";
import { batches, type Queued } from "./batches";
import type {
  DocumentOutcome,
  ImportOptions,
  ImportSummary,
  IncomingDocument,
  IncomingGroup,
} from "./incoming";
import { type Assigned, type BatchPart, placeBatch } from "./place-batch";
import { type IncomingResult, readIncoming } from "./read-incoming";
import { writeWithArticles } from "./write-with-articles";

/** Why an import could not begin. */
export interface ImportProblem {
  readonly kind: "no-such-story";
  readonly message: string;
}

/** Stories that a summary names; an archive touches more than anybody reads. */
const NAMED_STORIES = 1_000;

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
    for (const outcome of kept.outcomes) {
      tally.add(outcome);
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
): Promise<{ readonly outcomes: readonly DocumentOutcome[]; readonly assigned: Assigned }> {
  const results = read.flatMap((found, index) =>
    found.map((result) => ({ result, group: batch[index]?.group ?? null })),
  );
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
  const outcomes = results.flatMap(({ result }): readonly DocumentOutcome[] => {
    if (result.kind === "skipped") return [result];
    const outcome = placed.outcomes[next++];
    return outcome ? [outcome] : [];
  });
  return { outcomes, assigned: placed.assigned };
}

const completeGroups = (batch: readonly Queued[]): ReadonlySet<IncomingGroup> =>
  new Set(
    batch.flatMap(({ document, group }) =>
      group && group.documents.at(-1) === document ? [group] : [],
    ),
  );

function createTally() {
  const counts = { taken: 0, known: 0, unchanged: 0, skipped: 0 };
  const stories = new Map<string, string>();
  return {
    add: (outcome: DocumentOutcome): void => {
      counts[outcome.kind] += 1;
      const gained =
        outcome.kind === "taken" || (outcome.kind === "known" && outcome.as !== "nothing");
      if (gained && stories.size < NAMED_STORIES)
        stories.set(outcome.place.storyId, outcome.place.story);
    },
    summary: (ended: boolean): ImportSummary => ({
      ...counts,
      stories: [...stories].map(([id, slug]) => ({ id, slug })),
      ended,
    }),
  };
}
