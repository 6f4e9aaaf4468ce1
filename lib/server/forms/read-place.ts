import type { Draft, DraftChange, DraftItem, DraftStory, Placement } from "../drafts/draft";

/**
 * Where a text is to go, as a field or a button of a draft's page says it: `source:new-1`, `source:new`,
 * `version:<source id>`, `item:2` (a later version of text 2), `before:2` (an earlier one), `apart:2` (a source beside
 * text 2), `story:<slug>`. Empty where it goes there already, or where the words name nothing.
 */
export function readPlace(draft: Draft, item: DraftItem, text: string): readonly DraftChange[] {
  const at = text.indexOf(":");
  const verb = text.slice(0, at);
  const name = text.slice(at + 1);
  if (at < 0 || name === "") return [];
  const other = draft.items.find(({ key }) => key === name && key !== item.key);
  if (verb === "story") return isIn(draft, item, name) ? [] : [intoStory(draft, item, name)];
  if (verb === "source") return moved(item, { kind: "source", story: name });
  if (verb === "version") return moved(item, { kind: "version", sourceId: name });
  if (other === undefined) return [];
  if (verb === "item") return [...freed(draft, other, item), ...moved(item, versionOf(other))];
  if (verb === "before")
    return [
      ...moved(item, { kind: "source", story: storyOf(draft, item) }),
      ...moved(other, versionOf(item)),
    ];
  if (verb === "apart")
    return [
      ...freed(draft, other, item),
      ...moved(item, { kind: "source", story: storyOf(draft, other) }),
    ];
  return [];
}

/** Everything that would become a source of a new story goes into a story of the store instead. */
export const sendToStory = (
  story: DraftStory,
  draft: Draft,
  slug: string,
): readonly DraftChange[] =>
  draft.items
    .filter(({ key, placement }) => story.items.includes(key) && placement.kind === "source")
    .map((item) => intoStory(draft, item, slug));

/** Everything that would become a source of a story of the store goes into a new story; it is the draft's first. */
export const sendToNewStory = (story: DraftStory, draft: Draft): readonly DraftChange[] =>
  draft.items
    .filter(
      ({ key, placement }) => story.items.includes(key) && placement.kind !== "version-of-item",
    )
    .flatMap((item) => moved(item, { kind: "source", story: "new-1" }));

/** A story that the draft knows is named by its key; any other one by its slug. */
function intoStory(draft: Draft, item: DraftItem, slug: string): DraftChange {
  const known = draft.stories.find(({ existing }) => existing?.slug === slug);
  return known === undefined
    ? { kind: "place-in-story", item: item.key, slug }
    : { kind: "place", item: item.key, placement: { kind: "source", story: known.key } };
}

const versionOf = (item: DraftItem): Placement => ({ kind: "version-of-item", item: item.key });

const storyOf = (draft: Draft, item: DraftItem): string =>
  draft.stories.find(({ items }) => items.includes(item.key))?.key ?? "new";

function isIn(draft: Draft, item: DraftItem, slug: string): boolean {
  const story = draft.stories.find(({ items }) => items.includes(item.key));
  return item.placement.kind === "source" && story?.existing?.slug === slug;
}

/** A text that was a later version of `of` becomes a source of its own again. */
const freed = (draft: Draft, item: DraftItem, of: DraftItem): readonly DraftChange[] =>
  item.placement.kind === "version-of-item" && item.placement.item === of.key
    ? moved(item, { kind: "source", story: storyOf(draft, item) })
    : [];

function moved(item: DraftItem, placement: Placement): readonly DraftChange[] {
  return JSON.stringify(sorted(item.placement)) === JSON.stringify(sorted(placement))
    ? []
    : [{ kind: "place", item: item.key, placement }];
}

const sorted = (placement: Placement) => Object.entries(placement).sort();
