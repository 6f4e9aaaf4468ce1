import type { LineTag } from "../../article/document";
import { failure, type Result, success } from "../../result";
import type { StoreReader } from "../../store/store";
import { isOwnedByFolder } from "../folder-owned";
import { isWebAddress, refusedAddress } from "../web-address";
import type { DraftChange, DraftProblem, Placement } from "./draft";
import { type GivenFacts, placementOf, type StoredDraft, type StoredItem } from "./stored-draft";

type Changed = Result<DraftProblem, StoredDraft>;

const unfit = (message: string, hint: string): Result<DraftProblem, never> =>
  failure({ status: 422, message, hint });

const MAX_TITLE = 300;
/** Lines of one change; a text has at most a million characters. */
const MAX_LINES = 100_000;

/** A draft with one change done. Lines are only noted; whoever reads the item next finds out whether they are there. */
export async function changeStored(
  store: StoreReader,
  draft: StoredDraft,
  change: DraftChange,
): Promise<Changed> {
  if (change.kind === "title") return changeTitle(draft, change);
  const item = draft.items.find(({ key }) => key === change.item);
  if (!item) return unfit(`The draft has no item ${change.item}.`, "Load the draft again.");
  const put = (changed: StoredItem): StoredDraft => ({
    ...draft,
    items: draft.items.map((one) => (one === item ? changed : one)),
  });
  switch (change.kind) {
    case "tag":
      return await tagLines(store, item, change, put);
    case "drop":
      return success(put({ ...item, dropped: true }));
    case "keep":
      return success(put({ ...item, dropped: false }));
    case "propose":
      return success(put({ ...item, chosen: null }));
    case "describe":
      return describeItem(item, change, put);
    case "place-in-story": {
      const story = await store.findStory(change.slug);
      return story
        ? success(put({ ...item, chosen: { kind: "source", story: story.id } }))
        : unfit(`There is no story “${change.slug}”.`, "Give the last part of its address.");
    }
    case "place":
      return await place(store, draft, item, change.placement, put);
  }
}

function changeTitle(
  draft: StoredDraft,
  { story, title }: { readonly story: string; readonly title: string | null },
): Changed {
  const given = title?.replace(/\s+/gu, " ").trim() ?? "";
  if (!/^new-\d{1,4}$/.test(story))
    return unfit(
      "Only a story that is still to be made gets its title here.",
      "Rename it on its own page.",
    );
  if (given.length > MAX_TITLE)
    return unfit(`A title has at most ${MAX_TITLE} characters.`, "Shorten it.");
  const { [story]: _, ...others } = draft.titles;
  return success({ ...draft, titles: given === "" ? others : { ...others, [story]: given } });
}

async function tagLines(
  store: StoreReader,
  item: StoredItem,
  { first, last, as }: Extract<DraftChange, { readonly kind: "tag" }>,
  put: (item: StoredItem) => StoredDraft,
): Promise<Changed> {
  if (!(Number.isInteger(first) && first >= 1 && last >= first && last - first < MAX_LINES))
    return unfit(`“${item.name}” has no lines ${first} to ${last}.`, "Load the draft again.");
  if ((await store.knownHashes([item.hash])).size > 0)
    return unfit(
      `The text of “${item.name}” is kept already, and stays as it was read first.`,
      "Links to its paragraphs rest on that.",
    );
  const others = item.tags.filter(({ line }) => line < first || line > last);
  const tagged: readonly LineTag[] =
    as === null
      ? []
      : Array.from({ length: last - first + 1 }, (_, index) => ({ line: first + index, kind: as }));
  const tags = [...others, ...tagged].sort((a, b) => a.line - b.line);
  return success(put({ ...item, tags }));
}

function describeItem(
  item: StoredItem,
  change: Extract<DraftChange, { readonly kind: "describe" }>,
  put: (item: StoredItem) => StoredDraft,
): Changed {
  const { kind: _, item: __, role, ...texts } = change;
  const given: { -readonly [K in keyof GivenFacts]: GivenFacts[K] } = { ...item.given };
  for (const name of ["label", "outlet", "address"] as const) {
    const value = texts[name];
    if (value === undefined) continue;
    const text = value?.replace(/\s+/gu, " ").trim() ?? "";
    if (name === "address" && text !== "" && !isWebAddress(text))
      return unfit(
        `“${refusedAddress(text).slice(0, 80)}” is not an address of the web.`,
        "It begins with https:// or http://.",
      );
    if (name !== "address" && text.length > MAX_TITLE)
      return unfit(`A label or outlet has at most ${MAX_TITLE} characters.`, "Shorten it.");
    if (text === "") delete given[name];
    else given[name] = text;
  }
  if (role === null) delete given.role;
  else if (role !== undefined) given.role = role;
  return success(put({ ...item, given }));
}

async function place(
  store: StoreReader,
  draft: StoredDraft,
  item: StoredItem,
  placement: Placement,
  put: (item: StoredItem) => StoredDraft,
): Promise<Changed> {
  if (placement.kind === "source" && placement.story === "new") {
    const chosen = { kind: "source", story: `new-${draft.nextStory}` } as const;
    return success({ ...put({ ...item, chosen }), nextStory: draft.nextStory + 1 });
  }
  const refused =
    placement.kind === "source"
      ? await refuseStory(store, draft, placement.story)
      : placement.kind === "version"
        ? await refuseSource(store, placement.sourceId)
        : refuseItem(draft, item, placement.item);
  return refused ?? success(put({ ...item, chosen: placement }));
}

async function refuseStory(
  store: StoreReader,
  draft: StoredDraft,
  story: string,
): Promise<Result<DraftProblem, never> | null> {
  const isNew = /^new-(\d{1,4})$/.exec(story)?.[1];
  const there =
    isNew === undefined ? await store.findStoryById(story) : Number(isNew) < draft.nextStory;
  return there
    ? null
    : unfit("The story to add to is not there (any more).", "Load the draft again.");
}

async function refuseSource(
  store: StoreReader,
  sourceId: string,
): Promise<Result<DraftProblem, never> | null> {
  const source = await store.findSource(sourceId);
  const story = source?.removedAt === null ? await store.findStoryById(source.storyId) : null;
  if (!source || !story)
    return unfit(
      "The source to add a version to is not there (any more).",
      "Load the draft again.",
    );
  return isOwnedByFolder(story, source)
    ? unfit(
        `“${source.file}” lies in a folder, and its versions come from there.`,
        "Add the text as a source of its own, or change the file.",
      )
    : null;
}

/** A version of a version of … itself would never begin. */
function refuseItem(
  draft: StoredDraft,
  item: StoredItem,
  older: string,
): Result<DraftProblem, never> | null {
  let at: string | null = older;
  for (let steps = 0; at !== null && steps <= draft.items.length; steps++) {
    const found = draft.items.find(({ key }) => key === at);
    if (!found || found.dropped)
      return unfit(
        `The draft has no item ${at}.`,
        "It may have been left out. Load the draft again.",
      );
    if (found.key === item.key)
      return unfit(
        "Of two texts only one can be the earlier version.",
        "Place the other one by itself first.",
      );
    const placement: Placement = placementOf(draft, found);
    at = placement.kind === "version-of-item" ? placement.item : null;
  }
  return null;
}
