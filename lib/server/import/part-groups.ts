import type { GroupedText } from "../../search/group-articles";
import { groupFolder } from "../../search/group-folder";
import type { StoreReader } from "../../store/store";
import type { ArticleMemory } from "./article-memory";
import type { IncomingGroup } from "./incoming";
import type { IncomingResult } from "./read-incoming";

/** What came of a document, with the group that it came in. */
export interface GroupedResult {
  readonly result: IncomingResult;
  readonly group: IncomingGroup | null;
}

export interface PartedResults {
  readonly results: readonly GroupedResult[];
  /** Names of texts that stay with the others of their folder, though they tell hardly anything of what those tell. */
  readonly doubtful: ReadonlySet<string>;
}

/** Texts are compared with each other by pairs; of more than this each is placed by itself. */
const MOST_COMPARED = 100;

/**
 * Parts the groups that nobody called one story (`IncomingGroup.byText`) into groups of texts that have to do with each
 * other: a folder of two reports on a ferry and one on a choir gives two. One whose folder is a story of the store stays
 * whole, and so does every other group. Reads texts that are kept already; call it outside of transactions.
 */
export async function partGroups(
  store: StoreReader,
  results: readonly GroupedResult[],
  memory: ArticleMemory,
): Promise<PartedResults> {
  const doubtful = new Set<string>();
  const parted = new Map<GroupedResult, IncomingGroup>();
  for (const group of new Set(results.map((one) => one.group))) {
    if (!group?.byText || (await isStory(store, group))) continue;
    const own = results.filter((one) => one.group === group && one.result.kind === "part");
    const found = await groupsOf(store, own, memory);
    for (const members of found.groups) {
      const { spareSlug: _, ...part } = group;
      for (const one of members) parted.set(one, members.length === own.length ? group : part);
    }
    for (const { result } of found.doubtful)
      if (result.kind === "part") doubtful.add(result.part.name);
  }
  return {
    results: results.map((one) => ({ ...one, group: parted.get(one) ?? one.group })),
    doubtful,
  };
}

const isStory = async (store: StoreReader, { origin }: IncomingGroup): Promise<boolean> =>
  origin !== undefined && (await store.findStoryByOrigin(origin)) !== null;

async function groupsOf(
  store: StoreReader,
  results: readonly GroupedResult[],
  memory: ArticleMemory,
): Promise<{
  readonly groups: readonly (readonly GroupedResult[])[];
  readonly doubtful: readonly GroupedResult[];
}> {
  if (results.length > MOST_COMPARED) return { groups: results.map((one) => [one]), doubtful: [] };
  const texts: { readonly one: GroupedResult; readonly text: GroupedText }[] = [];
  const unread: GroupedResult[] = [];
  for (const one of results) {
    const part = one.result.kind === "part" ? one.result.part : null;
    const text = part && (part.read ?? (await memory.find(store, part.hash)));
    if (text) texts.push({ one, text });
    else unread.push(one);
  }
  const { groups, doubtful } = groupFolder(texts.map(({ text }) => text));
  const of = (indexes: readonly number[]): readonly GroupedResult[] =>
    indexes.flatMap((index) => texts[index]?.one ?? []);
  return { groups: [...groups.map(of), ...unread.map((one) => [one])], doubtful: of(doubtful) };
}
