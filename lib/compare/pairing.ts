import type { Passage } from "./passage";
import type { PassageKey } from "./permalink";

/** What a person says of how paragraphs and turns belong together; they are named by their words, not by their numbers. */
export type Pairing =
  /** These two stand beside each other, and with nothing else. */
  | { readonly kind: "align"; readonly base: Passage; readonly other: Passage }
  /** A row of several becomes rows of one each, in their order; what is left over stands alone. */
  | {
      readonly kind: "split";
      readonly base: readonly Passage[];
      readonly other: readonly Passage[];
    }
  /** These stand beside nothing. */
  | {
      readonly kind: "unlink";
      readonly base: readonly Passage[];
      readonly other: readonly Passage[];
    };

/** A pairing by hand between two sources of a story, whichever of them is read as the base. */
export interface SourcePairing {
  /** Names it, for taking it back. */
  readonly id: string;
  /** Short names of the two sources. */
  readonly base: string;
  readonly other: string;
  readonly pairing: Pairing;
}

/** What became of a pairing by hand in a comparison. */
export interface JudgedPairing {
  readonly id: string;
  readonly kind: Pairing["kind"];
  /** The paragraphs and turns as they are numbered now; as they were when it was made where they are not found. */
  readonly base: readonly PassageKey[];
  readonly other: readonly PassageKey[];
  /** False where the words of one of them are not found any more: then it changes nothing. */
  readonly fits: boolean;
}
