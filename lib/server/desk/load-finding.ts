import { type Result, success } from "../../result";
import type { StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import type { Finding } from "../../story/finding";
import { versionOf } from "../../story/findings/side-of";
import { listFindings, listNotes } from "../../story/list-findings";
import type { PageProblem } from "../page-problem";
import { limitsOf } from "../read/limit-use";
import type { Memories } from "../read/memories";
import { rebaseStory } from "../read/rebase-story";
import type { DeskLine, DeskUseCases, FoundFinding } from "./desk";

type Queued = { readonly record: StoryRecord; readonly line: DeskLine };

const LISTED = 100;

/**
 * A finding by its own address: out of the queue (`findQueued`), where all that the story's own base tells stands with what
 * editors said of it; else told anew.
 */
export const createLoadFinding =
  (
    store: Pick<Store, "findStory" | "listDeskEntries">,
    memories: Pick<Memories, "shelve">,
    findQueued: (slug: string, id: string) => Promise<Result<PageProblem, Queued>>,
  ): DeskUseCases["loadFinding"] =>
  async (slug, id, base) => {
    const queued = await findQueued(slug, id);
    const record = queued.ok ? queued.value.record : await store.findStory(slug);
    const isAsked = record?.slug === slug && (base !== null || !queued.ok);
    const told = isAsked ? await findTold(memories, record, id, base) : null;
    if (told !== null && (told.against !== null || !queued.ok))
      return success({ ...told, history: null });
    if (!queued.ok) return queued;
    const of = { kind: "review", storyId: queued.value.record.id, key: id } as const;
    const history = await store.listDeskEntries(of, LISTED);
    return success({ line: queued.value.line, history, against: null });
  };

/**
 * A finding of a story read against another of its versions (`base`: its short name), or what is no finding of a ledger but has
 * an address (`base` null: among what is told against the story's own base). Null where there is none, and where the usage
 * terms of a source ask for excerpts only: what is told of whole texts is not told of excerpts.
 */
async function findTold(
  { shelve }: Pick<Memories, "shelve">,
  record: StoryRecord,
  id: string,
  base: string | null,
): Promise<Omit<FoundFinding, "history"> | null> {
  const built = await shelve(record);
  if (!built.ok || limitsOf(built.value.sources).excerpts) return null;
  const read = rebaseStory(built.value.story, base);
  if (read === null) return null;
  const all = base === null ? listNotes(read) : [...listFindings(read), ...listNotes(read)];
  const finding = all.find((one) => one.id === id);
  if (finding === undefined) return null;
  const isOwn = read.base === built.value.story.base;
  return {
    line: lineOf(record, finding),
    against: isOwn ? null : (versionOf(read, read.base)?.label ?? null),
  };
}

const lineOf = (record: StoryRecord, finding: Finding): DeskLine => ({
  ...finding,
  story: { slug: record.slug, title: record.title ?? record.shownTitle },
  state: "open",
  gone: false,
  said: null,
});
