import type { Article, BlockKind } from "@/lib/article/article";
import type { DocumentFormat } from "@/lib/article/document";
import type { SourceFacts } from "@/lib/article/source-facts";
import type { Warning } from "@/lib/article/warning";
import type { Role } from "@/lib/compare/comparison";

/** What is about to be added, as the page shows it. */
export interface DraftView {
  readonly id: string;
  /** Until when it is kept; ISO 8601, UTC. */
  readonly expiresAt: string;
  readonly items: readonly ItemView[];
  readonly refused: readonly RefusedView[];
  readonly stories: readonly DraftStoryView[];
}

export interface RefusedView {
  readonly key: string;
  readonly name: string;
  readonly problem: { readonly message: string; readonly line: number | null };
}

/** One text of a draft. `key` is `1`, `2` …; the page calls it by that number. */
export interface ItemView {
  readonly key: string;
  readonly name: string;
  readonly format: DocumentFormat;
  readonly facts: SourceFacts;
  readonly article: Pick<Article, "title" | "language" | "blocks" | "notices" | "agency">;
  readonly lines: readonly LineView[];
  readonly counts: CountsView;
  readonly warnings: readonly Warning[];
  readonly dropped: boolean;
  readonly known: readonly KnownView[];
  readonly kin: readonly KinView[];
  readonly placement: PlacementView;
  readonly label: string | null;
  readonly role: Role | null;
  readonly outlet: string | null;
  readonly address: string | null;
}

export interface LineView {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Null for a blank line. */
  readonly kind: BlockKind | null;
  readonly tagged: boolean;
}

interface CountsView {
  readonly words: number;
  readonly paragraphs: number;
  readonly turns: number;
  readonly notices: number;
  readonly comments: number;
  readonly declaredComments: number | null;
  readonly keptOut: number;
}

export interface KnownView {
  readonly story: { readonly slug: string; readonly title: string };
  readonly source: { readonly id: string; readonly name: string; readonly label: string };
}

export interface KinView {
  readonly to:
    | ({ readonly kind: "source" } & KnownView)
    | { readonly kind: "item"; readonly key: string; readonly name: string };
  readonly evidence: string;
  readonly question: string | null;
}

export type PlacementView =
  | { readonly kind: "source"; readonly story: string }
  | { readonly kind: "version"; readonly sourceId: string }
  | { readonly kind: "version-of-item"; readonly item: string };

export interface DraftStoryView {
  readonly key: string;
  readonly existing: { readonly slug: string } | null;
  readonly title: string;
  readonly items: readonly string[];
}

/** A story of the store that texts can be put into. */
export interface StoryChoice {
  readonly slug: string;
  readonly title: string;
}
