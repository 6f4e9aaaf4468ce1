import type { Result } from "../result";
import type { Declaration } from "./decode/declared-charset";
import type { DocumentFormat, SplitDocument } from "./document";
import type { InputProblem } from "./input-problem";
import type { MarkedText } from "./marked-text";

/** How the documents of one format become lines of text. */
export type Mapper =
  | {
      readonly from: "characters";
      /** Where the document may name its charset. */
      readonly declaration: Declaration;
      readonly read: (text: string) => Result<InputProblem, MarkedText>;
      /** Parts of a document that may hold several articles; each part's bytes are UTF-8. */
      readonly split?: (text: string) => Result<InputProblem, SplitDocument>;
    }
  | {
      readonly from: "bytes";
      readonly read: (bytes: Uint8Array) => Result<InputProblem, MarkedText>;
    };

/** Every format but plain text; one that is missing is refused as not read. */
export const MAPPERS: Readonly<Partial<Record<DocumentFormat, Mapper>>> = {};
