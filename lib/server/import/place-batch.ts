import type { StoreWriter } from "../../store/store";
import type { ArticleMemory } from "./article-memory";
import { findGroupStory } from "./find-group-story";
import { findTarget, readPlacing } from "./find-target";
import { finishGroup } from "./finish-group";
import type { DocumentOutcome, IncomingGroup } from "./incoming";
import { keepPart, NO_WISH, type StoryWish } from "./keep-part";
import { headlineOf, isUnderEmbargo } from "./name-story";
import { orderInTime } from "./order-in-time";
import type { IncomingPart } from "./read-incoming";

/** A read part with what it was given beside its bytes. */
export interface BatchPart {
  readonly part: IncomingPart;
  readonly group: IncomingGroup | null;
}

/** Stories that groups and "new" were given so far; a batch hands them to the next once it is kept. */
export interface Assigned {
  /** The story for everything; null: each text finds its own. */
  readonly all: string | null;
  readonly groups: ReadonlyMap<IncomingGroup, string>;
}

export interface PlacedBatch {
  readonly outcomes: readonly DocumentOutcome[];
  readonly assigned: Assigned;
}

/** Finds the place of every part in turn and keeps it there, inside the caller's transaction; outcomes in the order of the parts. */
export async function placeBatch(
  writer: StoreWriter,
  parts: readonly BatchPart[],
  options: {
    readonly assigned: Assigned;
    /** Everything goes into one story that is still to be made. */
    readonly oneNewStory: boolean;
    readonly now: string;
    readonly memory: ArticleMemory;
    /** Groups whose last document is in this batch. */
    readonly complete: ReadonlySet<IncomingGroup>;
  },
): Promise<PlacedBatch> {
  const { now, memory } = options;
  const groups = new Map(options.assigned.groups);
  let all = options.assigned.all;
  const outcomes = new Map<BatchPart, DocumentOutcome>();
  for (const one of inOrder(parts)) {
    const { part, group } = one;
    const placing = await readPlacing(writer, part, memory);
    if (!placing) {
      outcomes.set(one, unreadable(part));
      continue;
    }
    memory.keep({ article: placing.article, facts: placing.facts });
    const assigned = all ?? (group ? groups.get(group) : undefined) ?? null;
    const storyId = assigned ?? (await findTogether(writer, { part, group }, parts, options));
    const together = options.oneNewStory || group !== null;
    const target =
      storyId === null && together && part.document.sourceId === undefined
        ? { kind: "story" as const }
        : await findTarget(writer, placing, {
            storyId,
            memory,
            byFile: part.document.hint?.fileName !== undefined,
          });
    const outcome = await keepPart(writer, placing, target, {
      now,
      memory,
      wish: group ? wishOf(group, headlineAmong(parts, group, now)) : NO_WISH,
      namedFiles: group !== null,
      origin: group?.origin ?? null,
    });
    outcomes.set(one, outcome);
    if (outcome.kind === "skipped") continue;
    if (options.oneNewStory) all ??= outcome.place.storyId;
    else if (group && !groups.has(group)) groups.set(group, outcome.place.storyId);
  }
  for (const group of options.complete) {
    const storyId = all ?? groups.get(group);
    if (storyId !== undefined) await finishGroup(writer, group, storyId, now);
  }
  return {
    outcomes: parts.flatMap((one) => outcomes.get(one) ?? []),
    assigned: { all, groups },
  };
}

/** In time, so that later states follow earlier ones; a chosen order stays. */
const inOrder = (parts: readonly BatchPart[]): readonly BatchPart[] =>
  parts.some(({ group }) => group?.ordered)
    ? parts
    : orderInTime(parts, ({ part }) => part.read?.facts ?? null);

/** The story of the store that a text goes to because of those it came with; null where it makes one or goes alone. */
async function findTogether(
  writer: StoreWriter,
  { part, group }: BatchPart,
  parts: readonly BatchPart[],
  { oneNewStory, memory }: { readonly oneNewStory: boolean; readonly memory: ArticleMemory },
): Promise<string | null> {
  if (oneNewStory) {
    // The same import once more, after it was ended: the story that this very text began.
    const standings = await writer.standingsOf(part.hash);
    const begun = standings.find(({ source, state }) => source.position === 0 && state === 0);
    return begun?.story.id ?? null;
  }
  if (group === null) return null;
  const own = parts.filter((one) => one.group === group).map((one) => one.part);
  return await findGroupStory(writer, own, memory, group);
}

const headlineAmong = (
  parts: readonly BatchPart[],
  group: IncomingGroup,
  now: string,
): string | null => {
  for (const one of parts) {
    const { read } = one.part;
    if (one.group !== group || !read || isUnderEmbargo(read.facts, now)) continue;
    const headline = headlineOf(read.article);
    if (headline !== null) return headline;
  }
  return null;
};

const wishOf = (
  { title, note, slug, spareSlug, ordered }: IncomingGroup,
  headline: string | null,
): StoryWish => ({
  title: title ?? null,
  headline,
  note: note ?? null,
  slug: slug ?? null,
  spareSlug: spareSlug ?? null,
  ordered: ordered ?? false,
});

const unreadable = (part: IncomingPart): DocumentOutcome => ({
  kind: "skipped",
  name: part.name,
  problem: {
    code: "bad-shape",
    message: "The text is kept but can no longer be read in the way it was kept.",
    line: null,
  },
});
