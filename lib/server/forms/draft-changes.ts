import { BLOCK_KINDS, type BlockKind } from "../../article/article";
import { ROLES, type Role } from "../../compare/comparison";
import type { Draft, DraftChange, DraftItem } from "../drafts/draft";
import { readPlace, sendToNewStory, sendToStory } from "./read-place";

const isKind = (text: string): text is BlockKind => BLOCK_KINDS.some((kind) => kind === text);
export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/**
 * What the fields of a draft's page change in the draft: only what differs from how it stands. Fields that name nothing
 * in the draft are passed over. `action` is the button that was pressed.
 */
export function draftChanges(
  draft: Draft,
  fields: URLSearchParams,
  action: string,
): readonly DraftChange[] {
  const changes: DraftChange[] = [];
  for (const story of draft.stories) {
    const title = fields.get(`title-${story.key}`)?.trim();
    if (story.existing === null && title !== undefined && title !== story.title.trim())
      changes.push({ kind: "title", story: story.key, title: title === "" ? null : title });
  }
  for (const item of draft.items)
    changes.push(...describeItem(item, fields), ...tags(item, fields));
  for (const item of draft.items) {
    const place = fields.get(`place-${item.key}`);
    if (place !== null) changes.push(...readPlace(draft, item, place));
  }
  for (const story of draft.stories) {
    const slug = fields.get(`into-${story.key}`);
    if (slug) changes.push(...sendToStory(story, draft, slug));
  }
  return [...changes, ...readAction(draft, action)];
}

function readAction(draft: Draft, action: string): readonly DraftChange[] {
  const [verb, key, ...rest] = action.split(":");
  const story = draft.stories.find((candidate) => candidate.key === key);
  if (verb === "new-story" && story !== undefined) return sendToNewStory(story, draft);
  const item = draft.items.find((candidate) => candidate.key === key);
  if (item === undefined) return [];
  if (verb === "drop" || verb === "keep") return [{ kind: verb, item: item.key }];
  return verb === "place" ? readPlace(draft, item, rest.join(":")) : [];
}

function describeItem(item: DraftItem, fields: URLSearchParams): readonly DraftChange[] {
  const given = (name: string): string | undefined => fields.get(`${name}-${item.key}`)?.trim();
  const label = given("label");
  const outlet = given("outlet");
  const address = given("address");
  const role = given("role");
  const changed = {
    ...(label === undefined || label === (item.label ?? "") ? {} : { label: label || null }),
    ...(outlet === undefined || outlet === (item.outlet ?? "") ? {} : { outlet: outlet || null }),
    ...(address === undefined || address === (item.address ?? "")
      ? {}
      : { address: address || null }),
    ...(role === undefined || role === (item.role ?? "")
      ? {}
      : { role: isRole(role) ? role : null }),
  };
  return Object.keys(changed).length === 0
    ? []
    : [{ kind: "describe", item: item.key, ...changed }];
}

/** `tag-2-12=body` for line 12 of item 2, `tags-2-49-135=chrome` for all lines from 49 to 135. */
function tags(item: DraftItem, fields: URLSearchParams): readonly DraftChange[] {
  const changes: DraftChange[] = [];
  for (const line of item.lines) {
    const as = fields.get(`tag-${item.key}-${line.line}`);
    if (as === null || line.kind === null || as === line.kind) continue;
    if (isKind(as)) changes.push(tag(item, line.line, line.line, as));
    else if (as === "found") changes.push(tag(item, line.line, line.line, null));
  }
  for (const [name, as] of fields) {
    const [word, key, first, last] = name.split("-");
    if (word !== "tags" || key !== item.key || !isKind(as)) continue;
    const range = [Number(first), Number(last)] as const;
    if (range.every((line) => Number.isInteger(line) && item.lines[line - 1] !== undefined))
      changes.push(tag(item, range[0], range[1], as));
  }
  return changes;
}

const tag = (item: DraftItem, first: number, last: number, as: BlockKind | null): DraftChange => ({
  kind: "tag",
  item: item.key,
  first,
  last,
  as,
});
