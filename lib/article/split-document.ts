import { failure, type Result, success } from "../result";
import { decode } from "./decode/decode";
import type { DocumentFormat, DocumentHint, SplitDocument } from "./document";
import { identifyDocument } from "./identify-document";
import type { InputProblem } from "./input-problem";
import { MAPPERS } from "./mappers";

/** Whether documents of a format may hold several articles; all others are one part with the same bytes. */
export const mayHoldSeveral = (format: DocumentFormat): boolean => {
  const mapper = MAPPERS[format];
  return mapper?.from === "characters" && mapper.split !== undefined;
};

/**
 * Bytes of any document → the documents of its single articles: a feed and a NewsML-G2 message are taken apart, everything
 * else is one part with the same bytes. Refuses what cannot be identified, and what holds no item that could be read.
 */
export function splitDocument(
  bytes: Uint8Array,
  hint: DocumentHint,
): Result<InputProblem, SplitDocument> {
  const identified = identifyDocument(bytes, hint);
  if (!identified.ok) return identified;
  const { format, charset } = identified.value;
  const mapper = MAPPERS[format];
  const whole: SplitDocument = { parts: [{ bytes, format, charset, name: null }], skipped: [] };
  if (mapper?.from !== "characters" || mapper.split === undefined) return success(whole);
  const decoded = decode(bytes, charset, mapper.declaration);
  if (!decoded.ok) return decoded;
  const split = mapper.split(decoded.value.text);
  if (!split.ok) return split;
  if (split.value === null) return success(whole);
  if (split.value.parts.length > 0) return success(split.value);
  const [first, ...others] = split.value.skipped;
  const reason = first?.reason ?? "The document holds no article.";
  return failure({
    code: "empty",
    message:
      others.length === 0
        ? reason
        : `None of the ${others.length + 1} items in the document is a story. The first: ${reason}`,
    line: null,
  });
}
