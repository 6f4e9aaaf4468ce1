import type { BlockKind } from "@/lib/article/article";
import type { DraftView, ItemView } from "./draft-view";
import { kindWord } from "./kind-words";

/** A change of a draft, as far as a sentence about it needs. */
export type ChangeView =
  | {
      readonly kind: "tag";
      readonly item: string;
      readonly first: number;
      readonly last: number;
      readonly as: BlockKind | null;
    }
  | {
      readonly kind: "drop" | "keep" | "place" | "place-in-story" | "propose";
      readonly item: string;
    }
  | { readonly kind: "describe"; readonly item: string }
  | { readonly kind: "title"; readonly story: string };

/** What was done, in a sentence or two; `undo` is what takes it back, `draft` how it stands now. */
export function sayChanges(draft: DraftView, undo: readonly ChangeView[]): string {
  const tags = undo.filter((change) => change.kind === "tag");
  const rest = undo.filter((change) => change.kind !== "tag");
  const sentences = [
    ...(tags.length > 0 ? [sayTags(draft, tags)] : []),
    ...rest.map((change) => sayChange(draft, change)),
  ].filter((sentence) => sentence !== "");
  return [...new Set(sentences)].slice(0, 2).join(" ");
}

function sayTags(
  draft: DraftView,
  tags: readonly Extract<ChangeView, { readonly kind: "tag" }>[],
): string {
  const [tag] = tags;
  const item = draft.items.find(({ key }) => key === tag?.item);
  if (tag === undefined || item === undefined) return "";
  const first = Math.min(...tags.map((one) => one.first));
  const last = Math.max(...tags.map((one) => one.last));
  const kinds = new Set(
    item.lines
      .filter(({ line, kind }) => line >= first && line <= last && kind !== null)
      .map(({ kind }) => kind),
  );
  const [kind] = kinds;
  const where = first === last ? `Line ${first}` : `Lines ${first} to ${last}`;
  const verb = first === last ? "is" : "are";
  return kinds.size === 1 && kind
    ? `${where} of text ${item.key} ${verb} now: ${kindWord(kind)}.`
    : `${where} of text ${item.key} ${verb} changed.`;
}

function sayChange(
  draft: DraftView,
  change: Exclude<ChangeView, { readonly kind: "tag" }>,
): string {
  if (change.kind === "title") {
    const story = draft.stories.find(({ key }) => key === change.story);
    return story === undefined ? "" : `The story is called “${story.title}”.`;
  }
  const item = draft.items.find(({ key }) => key === change.item);
  if (item === undefined) return "";
  if (change.kind === "drop") return `Text ${item.key} is back.`;
  if (change.kind === "keep") return `Text ${item.key} is removed.`;
  if (change.kind === "describe") return `Text ${item.key} is described anew.`;
  return sayPlace(draft, item);
}

function sayPlace(draft: DraftView, item: ItemView): string {
  const { placement } = item;
  if (placement.kind === "version-of-item")
    return `Text ${item.key} is a later version of text ${placement.item}.`;
  if (placement.kind === "version") {
    const kin = item.kin.find(
      ({ to }) => to.kind === "source" && to.source.id === placement.sourceId,
    );
    return kin?.to.kind === "source"
      ? `Text ${item.key} is the next version of “${kin.to.source.label}”.`
      : `Text ${item.key} is the next version of a source that is here.`;
  }
  const story = draft.stories.find(({ items }) => items.includes(item.key));
  return story === undefined ? "" : `Text ${item.key} is a source of “${story.title}”.`;
}
