import { addressOf } from "../../compare/permalink";
import type { DeskEntry, DeskLogFilter, DeskLogLine } from "../../store/desk-records";
import type { StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { readPairing } from "../read/read-pairing";
import { describeEntry } from "./describe-entry";
import { describeWrite, writesOfStory } from "./describe-write";
import {
  type Desk,
  type DeskLogEntry,
  type DeskLogQuery,
  type DeskUseCases,
  LOG_LINES_A_PAGE,
} from "./desk";

type DeskLogUseCases = Pick<DeskUseCases, "loadLog" | "eachLogLine">;
type LogStore = Pick<
  Store,
  "findStory" | "findStoryById" | "listDeskLog" | "countDeskLog" | "listDeskPeople"
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

  const linesAt = async (
    filter: DeskLogFilter,
    page: { readonly from: number; readonly limit: number },
  ): Promise<readonly DeskLogEntry[]> => {
    const lines = await store.listDeskLog(filter, page);
    const stories = new Map<string, StoryRecord | null>();
    for (const { entry } of lines)
      if (entry.storyId !== null && !stories.has(entry.storyId))
        stories.set(entry.storyId, await store.findStoryById(entry.storyId));
    return lines.map((line) => logEntry(line, stories.get(line.entry.storyId ?? "") ?? null));
  };

  return {
    loadLog: async (query) => {
      const filter = await filterOf(query);
      const from = (query.page - 1) * LOG_LINES_A_PAGE;
      const total = await store.countDeskLog(filter);
      return {
        lines: await linesAt(filter, { from, limit: LOG_LINES_A_PAGE }),
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
        const lines = await linesAt(filter, { from, limit: AT_ONCE });
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
