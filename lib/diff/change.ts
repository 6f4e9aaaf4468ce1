import type { Range } from "../text/range";

export type ChangeClass =
  | "typography"
  | "spelling"
  | "style"
  | "number"
  | "date"
  | "name"
  | "sourcing"
  | "certainty"
  | "wording";

export interface TextChangeSide {
  /** Range in the row's text of that side: its blocks' texts joined by one newline. Empty range = insertion point. */
  readonly range: Range;
  readonly text: string;
}

/** One change inside a row. Replacing every base range by the other text turns the base row text into the other one, byte for byte. */
export interface TextChange {
  readonly class: ChangeClass;
  /** Whether it stands inside quotation marks, on either side. */
  readonly inQuotation: boolean;
  readonly base: TextChangeSide;
  readonly other: TextChangeSide;
  /** Set where a desk's rule of house style settles it; only on that desk's own pages, never in data. See settle-by-rules. */
  readonly settled?: true;
}
