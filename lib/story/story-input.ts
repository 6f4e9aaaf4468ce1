import type { Article } from "../article/article";
import type { Role } from "../compare/comparison";
import type { SourcePairing } from "../compare/pairing";
import type { Comparer } from "./comparer";

/** One version as it comes from a folder or a store. */
export interface VersionInput {
  readonly file: string;
  readonly slug: string;
  readonly article: Article;
  /** Given by a person; else inferred. */
  readonly label?: string;
  readonly role?: Role;
  /** Who published it, where that is known: a source is then called by it. */
  readonly outlet?: string;
  /** ISO 8601, where it is known: "yesterday" and "Thursday" are then days. */
  readonly published?: string;
}

/** An earlier text of a source of the story. */
export interface EarlierInput {
  /** File of the source's newest version. */
  readonly of: string;
  /** Its place in the source's chain, from 0 for the oldest. */
  readonly state: number;
  /** Its name in addresses: `wire.1`. */
  readonly slug: string;
  readonly article: Article;
}

export interface StoryInput {
  readonly slug: string;
  /** Given by a person; else taken from a headline. */
  readonly title?: string;
  /** The folder's name, for a story without any headline. */
  readonly name?: string;
  /** File of the base, given by a person; else inferred. */
  readonly base?: string;
  readonly versions: readonly VersionInput[];
  /** Earlier texts of the sources, the oldest first, where they are known. They take part in no ledger but as witnesses. */
  readonly earlier?: readonly EarlierInput[];
  /** True where the order of `versions` was given by a person; else they are put in an order that does not depend on it. */
  readonly ordered?: boolean;
  /** Pairings by hand between the newest versions of two sources. */
  readonly pairings?: readonly SourcePairing[];
  /** Compares two of the versions, from a cache; by default each pair is compared anew. */
  readonly compare?: Comparer;
}
