import type { DocumentFormat, LineTag } from "../../article/document";
import type { SourceFacts } from "../../article/source-facts";
import type { Role } from "../../compare/comparison";
import { failure, type Result, success } from "../../result";
import type { StoreReader } from "../../store/store";
import {
  DRAFT_HOURS,
  type DraftKin,
  type DraftProblem,
  type Placement,
  type RefusedItem,
  type SavedDraft,
} from "./draft";

/** A draft as it is kept: what was given and chosen, and what the store and the texts said when it was looked at. */
export interface StoredDraft {
  readonly createdAt: string;
  /** Keys are given once. */
  readonly nextKey: number;
  readonly nextStory: number;
  /** Id of the story that the person came from. */
  readonly wanted: string | null;
  readonly items: readonly StoredItem[];
  readonly refused: readonly RefusedItem[];
  /** Titles that the person gave to new stories, by key. */
  readonly titles: Readonly<Record<string, string>>;
  readonly saved: SavedDraft | null;
}

export interface StoredItem {
  readonly key: string;
  readonly name: string;
  readonly file: string;
  /** Names its bytes among the draft's parts. */
  readonly hash: string;
  readonly format: DocumentFormat;
  readonly charset: string | null;
  readonly tags: readonly LineTag[];
  /** What was known beside its bytes. */
  readonly beside: Partial<SourceFacts>;
  readonly dropped: boolean;
  readonly kin: readonly DraftKin[];
  readonly proposed: Placement;
  readonly chosen: Placement | null;
  readonly given: GivenFacts;
}

/** What a person gave; a part that is missing is taken from the document. */
export interface GivenFacts {
  readonly label?: string;
  readonly role?: Role;
  readonly outlet?: string;
  readonly address?: string;
}

/** A kept draft with the bytes of its items, by hash. */
export interface LoadedDraft {
  readonly id: string;
  readonly json: string;
  readonly draft: StoredDraft;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const HOUR = 3_600_000;

export const expiryOf = ({ createdAt }: Pick<StoredDraft, "createdAt">): string =>
  new Date(Date.parse(createdAt) + DRAFT_HOURS * HOUR).toISOString();

/** The time before which drafts have expired. */
export const expiredBefore = (now: string): string =>
  new Date(Date.parse(now) - DRAFT_HOURS * HOUR).toISOString();

const GONE: DraftProblem = {
  status: 404,
  message: "There is no such draft.",
  hint: `What is to be added is kept for ${DRAFT_HOURS} hours. Add it again.`,
};

/** A draft as it stands in the store. */
export async function loadDraft(
  store: StoreReader,
  id: string,
  now: string,
): Promise<Result<DraftProblem, LoadedDraft>> {
  const found = /^[0-9a-f-]{36}$/.test(id) ? await store.readDraft(id) : null;
  if (!found) return failure(GONE);
  // Our own JSON.
  const draft = JSON.parse(found.json) as StoredDraft;
  if (expiryOf(draft) <= now)
    return failure({ ...GONE, status: 410, message: "This draft has expired." });
  return success({ id, json: found.json, draft, parts: found.parts });
}

/**
 * The placement that holds: the person's, else the proposal. Items that were left out are passed over; two items that
 * would each be the later version of the other become sources of their own.
 */
export function placementOf(draft: StoredDraft, item: StoredItem): Placement {
  const own: Placement = { kind: "source", story: draft.wanted ?? "new-1" };
  const passed = new Set([item.key]);
  let placement = wish(item);
  while (placement.kind === "version-of-item") {
    const older = itemOf(draft, placement.item);
    if (!older || passed.has(older.key)) return own;
    if (!older.dropped) return leadsTo(draft, older, item) ? own : placement;
    passed.add(older.key);
    placement = wish(older);
  }
  return placement;
}

const wish = ({ chosen, proposed }: StoredItem): Placement => chosen ?? proposed;

const itemOf = (draft: StoredDraft, key: string): StoredItem | undefined =>
  draft.items.find((item) => item.key === key);

function leadsTo(draft: StoredDraft, from: StoredItem, to: StoredItem): boolean {
  const passed = new Set<string>();
  for (let at: StoredItem | undefined = from; at && !passed.has(at.key); ) {
    if (at === to) return true;
    passed.add(at.key);
    const next = wish(at);
    at = next.kind === "version-of-item" ? itemOf(draft, next.item) : undefined;
  }
  return false;
}
