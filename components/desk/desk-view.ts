import type { FindingSide } from "@/lib/story/finding";

/** What an editor says of a finding. */
export type ReviewState = "open" | "fine" | "needs-fix" | "house-style";

/** What the queue is narrowed to, as its address says it; null takes all. */
export interface DeskFilter {
  readonly ledger: string | null;
  readonly class: string | null;
  readonly source: string | null;
  readonly story: string | null;
  readonly state: ReviewState | "gone" | null;
}

/** A finding as the desk shows it. */
export interface DeskLineView {
  readonly id: string;
  readonly story: { readonly slug: string; readonly title: string };
  readonly ledger: string;
  readonly class: string;
  readonly source: string;
  readonly sentence: string;
  readonly sides: readonly FindingSide[];
  readonly href: string | null;
  readonly pair: readonly [string, string] | null;
  readonly state: ReviewState;
  readonly gone: boolean;
  readonly said: {
    readonly entry: string;
    readonly byRule: boolean;
    readonly note: string;
    readonly by: string | null;
    readonly at: string;
  } | null;
}

export interface RuleView {
  readonly id: string;
  readonly pair: readonly [string, string];
  readonly note: string;
  readonly by: string | null;
  readonly at: string;
  readonly undone: { readonly by: string | null; readonly at: string } | null;
}

/** What was done just now, and what takes it back (null: nothing does). */
export interface DoneView {
  readonly said: string;
  readonly undo: string | null;
}

/** The address of the queue narrowed to a filter; what takes all is left out, and so is the first page. */
export function deskAddress(
  filter: DeskFilter,
  page = 1,
  path: "/desk" | "/desk.csv" = "/desk",
): string {
  const { state, story, ledger, source } = filter;
  const parts = new URLSearchParams();
  if (state !== "open") parts.set("state", state ?? "any");
  if (story !== null) parts.set("story", story);
  if (ledger !== null) parts.set("ledger", ledger);
  if (filter.class !== null) parts.set("class", filter.class);
  if (source !== null) parts.set("source", source);
  if (page > 1) parts.set("page", `${page}`);
  const query = parts.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** The address of one finding. */
export const findingAddress = (story: string, finding: string): string =>
  `/s/${encodeURIComponent(story)}/f/${finding}`;
