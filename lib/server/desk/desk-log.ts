import { addressOf } from "../../compare/permalink";
import type { DeskEntry, DeskLogFilter, DeskLogLine } from "../../store/desk-records";
import type { StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { readPairing } from "../read/read-pairing";
import { placeInBatch } from "./batch";
import { describeEntry } from "./describe-entry";
import { describeWrite, writesOfStory } from "./describe-write";
import {
  type Desk,
  type DeskLogEntry,
  type DeskLogItem,
  type DeskLogQuery,
  type DeskUseCases,
  LOG_LINES_A_PAGE,
} from "./desk";
import { actsOfPage, BEYOND_PAGE, foldAct, sizeOfBatch } from "./log-batches";

type DeskLogUseCases = Pick<DeskUseCases, "loadLog" | "eachLogLine">;
type LogStore = Pick<
  Store,
  | "findDeskEntry"
  | "findStory"
  | "findStoryById"
  | "listDeskLog"
  | "countDeskLog"
  | "listDeskPeople"
>;

/** Lines that a file of the log gets at once. */
const AT_ONCE = 500;

/** What was said and done at the desk, and who wrote what elsewhere. `listStories`: the stories to choose from. */
export function createDeskLog(
  store: LogStore,
  listStories: () => Promise<Desk["stories"]>,
): DeskLogUseCases {
  const filterOf = async ({ by, story }: DeskLogQuery): Promise<DeskLogFilter> => {
    const record = story === null ? null : await store.findStory(story);
    const slugs = record === null ? [story ?? ""] : [record.slug, ...record.formerSlugs];
    return {
      ...(by === null ? {} : { by }),
      ...(story === null ? {} : { story: { id: record?.id ?? "", writes: writesOfStory(slugs) } }),
    };
  };

  const entriesOf = async (lines: readonly DeskLogLine[]): Promise<readonly DeskLogEntry[]> => {
    const stories = new Map<string, StoryRecord | null>();
    for (const { entry } of lines)
      if (entry.storyId !== null && !stories.has(entry.storyId))
        stories.set(entry.storyId, await store.findStoryById(entry.storyId));
    return lines.map((line) => logEntry(line, stories.get(line.entry.storyId ?? "") ?? null));
  };

  const itemOf = async (act: readonly DeskLogLine[]): Promise<readonly DeskLogItem[]> => {
    const [first, ...more] = await entriesOf(act);
    if (first === undefined) return [];
    const batch = placeInBatch(act[0]?.entry.id ?? "")?.batch;
    const isAlone = batch === undefined || (first.undo && more.length === 0);
    if (isAlone) return [{ ...first, parts: [] }];
    // What was taken back may be some of them.
    const ids = act.map(({ entry }) => entry.id);
    const size = first.undo ? act.length : await sizeOfBatch(store, ids);
    return [foldAct([first, ...more], batch, size)];
  };

  return {
    loadLog: async (query) => {
      const filter = await filterOf(query);
      const from = (query.page - 1) * LOG_LINES_A_PAGE;
      const before = from > 0;
      const lines = await store.listDeskLog(filter, {
        from: from - Number(before),
        limit: LOG_LINES_A_PAGE + Number(before) + BEYOND_PAGE,
      });
      const acts = actsOfPage(lines, { before, limit: LOG_LINES_A_PAGE });
      const total = await store.countDeskLog(filter);
      return {
        lines: (await Promise.all(acts.map(itemOf))).flat(),
        total,
        page: query.page,
        pages: Math.max(1, Math.ceil(total / LOG_LINES_A_PAGE)),
        people: await store.listDeskPeople(),
        stories: await listStories(),
      };
    },
    async *eachLogLine(query) {
      const filter = await filterOf(query);
      for (let from = 0; ; from += AT_ONCE) {
        const lines = await entriesOf(await store.listDeskLog(filter, { from, limit: AT_ONCE }));
        if (lines.length > 0) yield lines;
        if (lines.length < AT_ONCE) return;
      }
    },
  };
}

function logEntry({ entry, undo, doing }: DeskLogLine, story: StoryRecord | null): DeskLogEntry {
  const isReview = entry.kind === "review";
  return {
    id: undo ? `undo ${entry.id}` : entry.id,
    kind: entry.kind,
    undo,
    undone: !undo && entry.undone !== null,
    what: isReview ? entry.about.sentence : describeEntry(entry),
    from: isReview ? (entry.from ?? null) : null,
    to: isReview ? entry.state : null,
    note: undo || !("note" in entry) ? "" : entry.note,
    story: story && { slug: story.slug, title: story.title ?? story.shownTitle },
    href: hrefOf(entry, story),
    ...doing,
  };
}

/** A finding, the two texts whose paragraphs were paired, the list of rules, or a story that was edited. */
function hrefOf(entry: DeskEntry, story: StoryRecord | null): string | null {
  if (entry.kind === "rule") return "/desk#rules";
  if (entry.kind === "write") {
    const { story: slug } = describeWrite(entry.what);
    return slug === null ? null : `${addressOf({ kind: "story", story: slug })}/edit`;
  }
  if (story === null) return null;
  if (entry.kind === "review")
    return `${addressOf({ kind: "story", story: story.slug })}/f/${encodeURIComponent(entry.key)}`;
  const read = readPairing(entry.pairing);
  const pair = read && { kind: "pair" as const, story: story.slug, paragraph: null };
  return read && pair
    ? `${addressOf({ ...pair, base: read.base, other: read.other })}#by-hand`
    : null;
}
