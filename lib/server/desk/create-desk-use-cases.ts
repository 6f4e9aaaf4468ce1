import { randomUUID } from "node:crypto";
import { failure, type Result, success } from "../../result";
import type { FindingFilter } from "../../store/desk-records";
import type { StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { isFindingId, pairKey } from "../../story/finding";
import type { FollowedFolders } from "../folders/follow-folders";
import { notFound, type PageProblem } from "../page-problem";
import type { Memories } from "../read/memories";
import { moved, noStory } from "../read/missing";
import { batchEntries, MOST_AT_ONCE } from "./batch";
import { describeEntries } from "./describe-entry";
import {
  type Desk,
  type DeskLine,
  type DeskProblem,
  type DeskQuery,
  type DeskUseCases,
  FINDINGS_A_PAGE,
  type FindingName,
} from "./desk";
import { deskLine } from "./desk-line";
import { createDeskLog } from "./desk-log";
import { createFindingLists } from "./finding-lists";
import { keepEntry } from "./keep-entry";
import { createLoadFinding } from "./load-finding";
import { pairByHand } from "./pair-by-hand";
import { refuseAtDesk } from "./refuse-at-desk";
import { reviewFindings, type SpokenOf, takeBack } from "./review-findings";

/** Findings that a file of them gets at once. */
const AT_ONCE = 500;
/** A page waits so long for stories that changed; the rest are read for the next one. */
const READING_MS = 1_500;
/** A file waits until all are read. */
const READING_ALL_MS = 60_000;
const LISTED = 100;
const MAX_NOTE = 2_000;
const MAX_WORDS = 200;

/** The desk over a store. `now` gives the time: ISO 8601, UTC. */
export function createDeskUseCases(
  store: Store,
  memories: Memories,
  folders: Pick<FollowedFolders, "follow">,
  now: () => Date,
): DeskUseCases {
  const lists = createFindingLists(store, memories, now);
  const time = (): string => now().toISOString();

  const filterOf = async (query: DeskQuery): Promise<FindingFilter> => {
    const story = query.story === null ? null : await store.findStory(query.story);
    // A name that is one is meant so, though it may be a part of others.
    const { source } = query;
    const isName =
      source !== null &&
      (
        await store.listFindings(
          { source, ...(story === null ? {} : { storyId: story.id }) },
          { from: 0, limit: 1 },
        )
      ).length > 0;
    return {
      ...(query.ledger === null ? {} : { ledger: query.ledger }),
      ...(query.class === null ? {} : { class: query.class }),
      ...(source === null ? {} : isName ? { source } : { sourceLike: source }),
      ...(query.story === null
        ? {}
        : story === null
          ? { storyLike: query.story }
          : { storyId: story.id }),
      ...(query.state === null ? {} : { state: query.state }),
    };
  };

  const listToChoose = async (): Promise<Desk["stories"]> => {
    const { items, next } = await store.listStories({ after: null, limit: LISTED });
    if (next !== null) return null;
    return items
      .map(({ slug, title, shownTitle }) => ({ slug, title: title ?? shownTitle }))
      .sort((one, two) => one.title.localeCompare(two.title, "en"));
  };

  /** A part of the queue as it is now: stories whose texts changed without being edited are read again first. */
  const linesAt = async (
    filter: FindingFilter,
    page: { readonly from: number; readonly limit: number },
  ): Promise<readonly DeskLine[]> => {
    const first = await store.listFindings(filter, page);
    const isStale = await lists.check(first.map(({ storyId }) => storyId));
    const queued = isStale ? await store.listFindings(filter, page) : first;
    const stories = new Map<string, StoryRecord | null>();
    for (const { storyId } of queued)
      if (!stories.has(storyId)) stories.set(storyId, await store.findStoryById(storyId));
    return queued.flatMap((one) => {
      const story = stories.get(one.storyId);
      return story ? [deskLine(story, one)] : [];
    });
  };

  const findOne = async (
    slug: string,
    id: string,
  ): Promise<Result<PageProblem, { readonly record: StoryRecord; readonly line: DeskLine }>> => {
    await folders.follow();
    const record = await store.findStory(slug);
    if (record === null) return failure(noStory(slug));
    if (record.slug !== slug) return failure(moved(record));
    await lists.check([record.id]);
    const [queued] = isFindingId(id)
      ? await store.listFindings({ storyId: record.id, id }, { from: 0, limit: 1 })
      : [];
    return queued === undefined
      ? failure(
          notFound(
            `“${record.title ?? record.shownTitle}” has no such finding (any more).`,
            "The words it rested on may read otherwise in a newer version.",
          ),
        )
      : success({ record, line: deskLine(record, queued) });
  };

  /** Findings by their names; refused where one of them is not there any more. */
  const findAll = async (
    names: readonly FindingName[],
  ): Promise<Result<DeskProblem, readonly SpokenOf[]>> => {
    if (names.length === 0)
      return refuseAtDesk(422, "No finding was selected.", "Tick those that are meant.");
    if (names.length > MOST_AT_ONCE)
      return refuseAtDesk(
        422,
        `At most ${MOST_AT_ONCE} findings are marked at once.`,
        "Select fewer.",
      );
    const found: SpokenOf[] = [];
    for (const { story, finding } of names) {
      const one = await findOne(story, finding);
      if (!one.ok) return refuseAtDesk(404, one.error.message, one.error.hint);
      found.push({ storyId: one.value.record.id, line: one.value.line });
    }
    return success(found);
  };

  return {
    loadDesk: async (query): Promise<Desk> => {
      await folders.follow();
      const unread = await lists.catchUp(READING_MS);
      const filter = await filterOf(query);
      const lines = await linesAt(filter, {
        from: (query.page - 1) * FINDINGS_A_PAGE,
        limit: FINDINGS_A_PAGE,
      });
      const counts = await store.countFindings(filter);
      const { gone = 0, ...found } = counts.states;
      const total =
        query.state === null
          ? Object.values(found).reduce((sum, count) => sum + count, 0)
          : query.state === "gone"
            ? gone
            : (found[query.state] ?? 0);
      return {
        lines,
        total,
        page: query.page,
        pages: Math.max(1, Math.ceil(total / FINDINGS_A_PAGE)),
        counts,
        stories: await listToChoose(),
        rules: (await store.listDeskEntries({ kind: "rule" }, LISTED)).slice(),
        unread,
      };
    },
    async *eachFinding(query) {
      await folders.follow();
      await lists.catchUp(READING_ALL_MS);
      const filter = await filterOf(query);
      for (let from = 0; ; from += AT_ONCE) {
        const lines = await linesAt(filter, { from, limit: AT_ONCE });
        if (lines.length > 0) yield lines;
        if (lines.length < AT_ONCE) return;
      }
    },
    loadFinding: createLoadFinding(store, memories, findOne),
    review: async (findings, { state, note }, by) => {
      const found = await findAll(findings);
      return found.ok ? reviewFindings(store, found.value, { state, note, by, at: time() }) : found;
    },
    addRule: async (pair, note, by) => {
      const words = pair.map((text) => text.trim());
      const [one = "", two = ""] = words;
      if (words.some((text) => text === "" || text.length > MAX_WORDS))
        return refuseAtDesk(
          422,
          `A rule of house style names two words or phrases of at most ${MAX_WORDS} characters.`,
          "Give both.",
        );
      const key = pairKey([one, two]);
      const [first, second] = key.split("\n");
      if (first === second)
        return refuseAtDesk(
          422,
          `“${one}” and “${two}” differ by nothing but typography.`,
          "Such differences are no findings.",
        );
      return store.write(async (writer) => {
        const standing = await writer.standingEntries({ kind: "rule" });
        if (standing.some((rule) => rule.key === key))
          return refuseAtDesk(
            409,
            `There is a rule for “${one}” and “${two}” already.`,
            "It stands in the list of rules.",
          );
        return keepEntry(writer, {
          id: randomUUID(),
          kind: "rule",
          key,
          storyId: null,
          pair: [one, two],
          note: note.trim().slice(0, MAX_NOTE),
          by,
          at: time(),
        });
      });
    },
    listHouseStyle: async () =>
      (await store.standingEntries({ kind: "rule" })).map(({ pair }) => pair),
    pairByHand: (slug, asked, by) => pairByHand(store, memories, slug, asked, { by, at: time() }),
    undo: (name, by) => store.write((writer) => takeBack(writer, name, { by, at: time() })),
    ...createDeskLog(store, listToChoose),
    describeEntry: async (name) => {
      const entries = await Promise.all(batchEntries(name).map((id) => store.findDeskEntry(id)));
      const known = entries.filter((entry) => entry !== null);
      return known.length === 0
        ? null
        : {
            said: await describeEntries(store, name),
            undone: known.every(({ undone }) => undone !== null),
          };
    },
  };
}
