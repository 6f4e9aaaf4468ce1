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

/** A finding as the form that marks several names it: its own name first, which has no space. */
export const writePick = (story: string, finding: string): string => `${finding} ${story}`;

export function readPick(value: string): { readonly story: string; readonly finding: string } {
  const space = value.indexOf(" ");
  return space < 0
    ? { story: "", finding: value }
    : { story: value.slice(space + 1), finding: value.slice(0, space) };
}

/** The form that marks several findings at once: what is ticked in the rows belongs to it. */
export const BULK_FORM = "desk-bulk";

/** A line of the log as its page shows it. */
export interface LogLineView {
  readonly id: string;
  readonly kind: "review" | "rule" | "pairing" | "write";
  readonly undo: boolean;
  readonly undone: boolean;
  readonly what: string;
  readonly from: ReviewState | null;
  readonly to: ReviewState | null;
  readonly note: string;
  readonly story: { readonly slug: string; readonly title: string } | null;
  readonly href: string | null;
  readonly by: string | null;
  readonly at: string;
}

/** An act in the log: one line, or several that were made at once, which it holds. */
export interface LogItemView extends LogLineView {
  readonly parts: readonly LogLineView[];
}

/** What the log is narrowed to, as its address says it; null takes all. */
export interface LogFilter {
  readonly by: string | null;
  readonly story: string | null;
}

/** The address of the log narrowed to a filter. */
export function logAddress(
  { by, story }: LogFilter,
  page = 1,
  path: "/desk/log" | "/desk/log.csv" = "/desk/log",
): string {
  const parts = new URLSearchParams();
  if (story !== null) parts.set("story", story);
  if (by !== null) parts.set("by", by);
  if (page > 1) parts.set("page", `${page}`);
  const query = parts.toString();
  return query === "" ? path : `${path}?${query}`;
}

const SHARED_CLASSES = ["other-agency", "spoken", "narrated"];

/** Whether a finding is about words that two versions share, where they stand otherwise than before. */
export const isShared = (line: Pick<DeskLineView, "class">): boolean =>
  SHARED_CLASSES.includes(line.class);
