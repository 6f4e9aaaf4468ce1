import type { Article, BlockKind } from "../../article/article";
import type { DocumentFormat } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import type { SourceFacts } from "../../article/source-facts";
import type { Warning } from "../../article/warning";
import type { Role } from "../../compare/comparison";

/** What a person is about to add, kept for a day in the database and nowhere else. */
export interface Draft {
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** In the order given. */
  readonly items: readonly DraftItem[];
  readonly refused: readonly RefusedItem[];
  /** Where the items will go: new stories first, then stories of the store. A story without items left is not listed. */
  readonly stories: readonly DraftStory[];
  /** Where it was saved already: the address to open; null before. */
  readonly saved: string | null;
}

/** A document that cannot be read; nothing of it is kept but its name and the reason. */
export interface RefusedItem {
  readonly key: string;
  readonly name: string;
  readonly problem: InputProblem;
}

export interface DraftItem {
  /** `1`, `2` … unique in the draft and never given again. */
  readonly key: string;
  readonly name: string;
  readonly hash: string;
  readonly format: DocumentFormat;
  readonly facts: SourceFacts;
  readonly article: Article;
  /** Every line of `article.text`, from the first. */
  readonly lines: readonly DraftLine[];
  readonly counts: DraftCounts;
  readonly warnings: readonly Warning[];
  /** Taken out by the person; nothing of it will be kept. */
  readonly dropped: boolean;
  /** Where these very bytes are kept already; empty where they are new. Saving keeps the first reading, so its lines cannot be tagged again. */
  readonly known: readonly KnownPlace[];
  /** What it resembles, in the store and among the items, the most alike first; at most five. */
  readonly kin: readonly DraftKin[];
  readonly placement: Placement;
  /** True where a person chose the placement; else it is our proposal. */
  readonly placed: boolean;
  /** Chosen by the person; null: taken from the text when shown. */
  readonly label: string | null;
  readonly role: Role | null;
  /** Chosen by the person, else as the document says; null where neither does. */
  readonly outlet: string | null;
  readonly address: string | null;
}

export interface DraftLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Null for a blank line. */
  readonly kind: BlockKind | null;
  /** True where a person gave it its kind. */
  readonly tagged: boolean;
}

export interface DraftCounts {
  readonly words: number;
  readonly paragraphs: number;
  readonly turns: number;
  readonly headlines: number;
  readonly bylines: number;
  readonly notices: number;
  readonly comments: number;
  /** As the page prints it; null where it prints none. */
  readonly declaredComments: number | null;
  /** Lines of the page that are no part of the article (chrome). */
  readonly keptOut: number;
}

export interface KnownPlace {
  readonly story: { readonly id: string; readonly slug: string; readonly title: string };
  readonly source: { readonly id: string; readonly name: string; readonly label: string };
}

/** What an item resembles, and on what grounds. */
export interface DraftKin {
  readonly to:
    | ({ readonly kind: "source"; readonly hash: string } & KnownPlace)
    | { readonly kind: "item"; readonly key: string; readonly name: string };
  /** As in lib/search/kinship. */
  readonly kinship: "same" | "version" | "copy" | "same-story";
  /** Share of the item's words that stand in it, 0 to 1; and of its words that stand in the item. */
  readonly shareOfItem: number;
  readonly shareOfOther: number;
  /** Words in the longest run that both hold. */
  readonly longestRun: number;
  /** One plain sentence: what the judgement rests on. */
  readonly evidence: string;
  /** "Almost the same as “…”: a later version of it, or another outlet’s text?"; null where there is nothing to ask. */
  readonly question: string | null;
}

/** Where an item goes when the draft is saved. */
export type Placement =
  /** A new source in a story of this draft (`DraftStory.key`). */
  | { readonly kind: "source"; readonly story: string }
  /** The next version of a source in the store. */
  | { readonly kind: "version"; readonly sourceId: string }
  /** The next version of another item's source: both become one source, that item's text first. */
  | { readonly kind: "version-of-item"; readonly item: string };

/** A story that the draft will make or add to. */
export interface DraftStory {
  /** `new-1`, `new-2` … for one to be made; the story's id for one in the store. */
  readonly key: string;
  readonly existing: { readonly id: string; readonly slug: string } | null;
  /** Chosen by the person, or the present title; else proposed from a headline. */
  readonly title: string;
  /** Keys of the items that go there, versions of its sources among them. */
  readonly items: readonly string[];
}

/** What a person may change in a draft. */
export type DraftChange =
  /** Lines `first` to `last` (inclusive) get a kind; null lets the text decide again. */
  | {
      readonly kind: "tag";
      readonly item: string;
      readonly first: number;
      readonly last: number;
      readonly as: BlockKind | null;
    }
  | { readonly kind: "drop"; readonly item: string }
  | { readonly kind: "keep"; readonly item: string }
  /** Into a story of the draft, or as a version; `story: "new"` parts it into a new story of its own. */
  | { readonly kind: "place"; readonly item: string; readonly placement: Placement }
  /** A new source in a story of the store that the draft does not know yet. */
  | { readonly kind: "place-in-story"; readonly item: string; readonly slug: string }
  /** Gives the proposal back its say. */
  | { readonly kind: "propose"; readonly item: string }
  /** Null takes back what was given; a part left out stays as it is. */
  | {
      readonly kind: "describe";
      readonly item: string;
      readonly label?: string | null;
      readonly role?: Role | null;
      readonly outlet?: string | null;
      readonly address?: string | null;
    }
  /** The title of a new story of the draft; null: from a headline. */
  | { readonly kind: "title"; readonly story: string; readonly title: string | null };

/** Why a draft cannot be shown, changed or saved. */
export interface DraftProblem {
  /** 404 unknown, 410 expired, 409 saved already, 422 the change names something that is not there or nothing is left to save. */
  readonly status: 404 | 409 | 410 | 422;
  readonly message: string;
  /** What the person can do next. */
  readonly hint: string;
}

export interface SavedDraft {
  /** The address to open: a comparison of what was added with what it is compared to, else the story. */
  readonly address: string;
  readonly stories: readonly { readonly slug: string; readonly title: string }[];
  readonly taken: number;
  readonly known: number;
  /** Of the known: those that state other data than before (usage terms, an embargo, an outlet …), which holds now. */
  readonly toldAnew: number;
}

/** How long a draft is kept. */
export const DRAFT_HOURS = 24;
/** Documents in one draft; more are for the command line. */
export const MAX_DRAFT_ITEMS = 100;
