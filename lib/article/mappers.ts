import type { Result } from "../result";
import type { Declaration } from "./decode/declared-charset";
import type { DocumentFormat, SplitDocument } from "./document";
import { readDocx } from "./docx/read-docx";
import { readFeed, splitFeed } from "./feed/read-feed";
import { readHtml } from "./html/read-html";
import type { InputProblem } from "./input-problem";
import type { MarkedText } from "./marked-text";
import { readNewsml, splitNewsml } from "./newsml/read-newsml";
import { readNinjs, splitNinjs } from "./ninjs/read-ninjs";
import { readNitf } from "./nitf/read-nitf";

/** How the documents of one format become lines of text. */
export type Mapper =
  | {
      readonly from: "characters";
      /** Where the document may name its charset. */
      readonly declaration: Declaration;
      readonly read: (text: string) => Result<InputProblem, MarkedText>;
      /** Parts of a document that holds several articles, each part's bytes in UTF-8; null: it is one article as it stands. */
      readonly split?: (text: string) => Result<InputProblem, SplitDocument | null>;
    }
  | {
      readonly from: "bytes";
      readonly read: (bytes: Uint8Array) => Result<InputProblem, MarkedText>;
    };

/** Every format but plain text; one that is missing is refused as not read. */
export const MAPPERS: Readonly<Partial<Record<DocumentFormat, Mapper>>> = {
  html: { from: "characters", declaration: "meta", read: readHtml },
  ninjs: { from: "characters", declaration: "none", read: readNinjs, split: splitNinjs },
  nitf: { from: "characters", declaration: "xml", read: readNitf },
  "newsml-g2": { from: "characters", declaration: "xml", read: readNewsml, split: splitNewsml },
  feed: { from: "characters", declaration: "xml", read: readFeed, split: splitFeed },
  docx: { from: "bytes", read: readDocx },
};
